-- Organizations that are not asked again about a lead; until NULL: never.
CREATE TABLE lead_exclusions (
  tenant_id UUID NOT NULL,
  lead_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii NOT NULL,
  since DATETIME(6) NOT NULL,
  until DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, lead_id, organization_id),
  CONSTRAINT lead_exclusions_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT lead_exclusions_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
