-- By when the owner of a lead owes the next step; one row per owned lead and claim. breached_at: the moment was missed.
CREATE TABLE service_clocks (
  tenant_id UUID NOT NULL,
  lead_id UUID NOT NULL,
  epoch INT NOT NULL,
  organization_id UUID NOT NULL,
  step VARCHAR(10) CHARACTER SET ascii NOT NULL,
  since DATETIME(6) NOT NULL,
  warn_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  look_at DATETIME(6) NULL,
  warned_at DATETIME(6) NULL,
  breached_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, lead_id),
  KEY service_clocks_look (tenant_id, look_at, lead_id),
  KEY service_clocks_breached (tenant_id, breached_at, lead_id),
  CONSTRAINT service_clocks_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT service_clocks_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
