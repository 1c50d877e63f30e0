-- What people wrote about an opportunity. Apart from the audit trail, because text about a person must be erasable.
CREATE TABLE opportunity_activities (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  opportunity_id UUID NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  text VARCHAR(4000) NOT NULL,
  minutes INT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY opportunity_activities_opportunity (tenant_id, opportunity_id, id),
  CONSTRAINT opportunity_activities_opportunity FOREIGN KEY (tenant_id, opportunity_id) REFERENCES opportunities (tenant_id, id)
);
