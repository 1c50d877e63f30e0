-- One company inside a firm's tenant: the firm itself or one of its partners. keycloak_id is how a token names it.
CREATE TABLE organizations (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  keycloak_id VARCHAR(36) CHARACTER SET ascii NULL,
  alias VARCHAR(40) CHARACTER SET ascii NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY organizations_keycloak (keycloak_id),
  UNIQUE KEY organizations_alias (tenant_id, alias),
  KEY organizations_name (tenant_id, kind, name, id),
  CONSTRAINT organizations_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
