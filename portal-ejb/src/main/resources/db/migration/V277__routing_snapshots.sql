-- What was known of all partners when leads were routed, once per state of that knowledge (SHA-256). Compressed JSON.
CREATE TABLE routing_snapshots (
  tenant_id UUID NOT NULL,
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  partners MEDIUMBLOB NOT NULL,
  PRIMARY KEY (tenant_id, digest),
  CONSTRAINT routing_snapshots_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
