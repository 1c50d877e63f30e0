-- What people wrote about a lead. Apart from the audit trail, because text about a person must be erasable.
CREATE TABLE lead_activities (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  lead_id UUID NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  text VARCHAR(4000) NOT NULL,
  minutes INT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY lead_activities_lead (tenant_id, lead_id, id),
  CONSTRAINT lead_activities_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id)
);
