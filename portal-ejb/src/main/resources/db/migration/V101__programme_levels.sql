-- A level of the partner programme with the service it owes and the leads it may hold. Minutes are of business time.
CREATE TABLE programme_levels (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  name_de VARCHAR(100) NOT NULL,
  `rank` INT NOT NULL,
  claim_minutes INT NOT NULL,
  contact_minutes INT NOT NULL,
  activity_minutes INT NOT NULL,
  open_leads INT NOT NULL,
  open_leads_per_person INT NOT NULL,
  claims_per_day INT NOT NULL,
  cooling_off_days INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY programme_levels_code (tenant_id, code),
  UNIQUE KEY programme_levels_rank (tenant_id, `rank`),
  CONSTRAINT programme_levels_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
