-- Addresses of a firm's other programs. topics: event types or feature.*, with blanks between. Secrets are sealed; former_secret signs too, until former_until.
CREATE TABLE webhooks (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  name VARCHAR(100) NOT NULL,
  url VARCHAR(500) CHARACTER SET ascii NOT NULL,
  topics VARCHAR(1000) CHARACTER SET ascii NOT NULL,
  state VARCHAR(8) CHARACTER SET ascii NOT NULL,
  secret VARCHAR(300) CHARACTER SET ascii NULL,
  former_secret VARCHAR(300) CHARACTER SET ascii NULL,
  former_until DATETIME(6) NULL,
  failing_since DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY webhooks_state (tenant_id, state, id),
  CONSTRAINT webhooks_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
