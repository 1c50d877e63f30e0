-- Human references per firm, handed out in blocks; gaps are allowed.
CREATE TABLE sequences (
  tenant_id UUID NOT NULL,
  name VARCHAR(40) CHARACTER SET ascii NOT NULL,
  next_value BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, name),
  CONSTRAINT sequences_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
