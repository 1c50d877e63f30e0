-- One row per time a lead was taken. Of n simultaneous claims of one epoch the primary key lets one in.
CREATE TABLE claims (
  tenant_id UUID NOT NULL,
  lead_id UUID NOT NULL,
  epoch INT NOT NULL,
  organization_id UUID NOT NULL,
  person_id UUID NULL,
  claimed_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, lead_id, epoch),
  CONSTRAINT claims_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT claims_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
