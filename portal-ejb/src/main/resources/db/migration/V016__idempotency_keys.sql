CREATE TABLE idempotency_keys (
  tenant_id UUID NOT NULL,
  client VARCHAR(40) CHARACTER SET ascii NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii NOT NULL,
  request_hash CHAR(64) CHARACTER SET ascii NOT NULL,
  status INT NULL,
  headers TEXT NULL,
  body MEDIUMTEXT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, client, idempotency_key),
  KEY idempotency_keys_age (created_at),
  CONSTRAINT idempotency_keys_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
