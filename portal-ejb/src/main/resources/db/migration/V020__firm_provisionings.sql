-- What a firm that an operator made still lacks in Keycloak: its organization and its first administrator's account.
-- account: the person's id there; account_absent: nobody had this address before, so whoever has it now is ours.
CREATE TABLE firm_provisionings (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  organization_id UUID NOT NULL,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  email VARCHAR(254) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL,
  fault VARCHAR(30) CHARACTER SET ascii NULL,
  attempts INT NOT NULL DEFAULT 0,
  due_at DATETIME(6) NOT NULL,
  account_absent BOOLEAN NOT NULL DEFAULT FALSE,
  account VARCHAR(36) CHARACTER SET ascii NULL,
  account_to_remove VARCHAR(36) CHARACTER SET ascii NULL,
  invited_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY firm_provisionings_organization (tenant_id, organization_id),
  KEY firm_provisionings_due (state, due_at, tenant_id),
  CONSTRAINT firm_provisionings_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
