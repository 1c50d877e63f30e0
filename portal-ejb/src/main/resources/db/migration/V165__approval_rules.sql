-- Who must approve which registrations: the first rule in order whose condition holds. An empty condition always holds.
CREATE TABLE approval_rules (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  position INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  expression VARCHAR(2000) NOT NULL,
  mode VARCHAR(10) CHARACTER SET ascii NOT NULL,
  deadline_hours INT NOT NULL,
  active BOOLEAN NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY approval_rules_order (tenant_id, position, id),
  CONSTRAINT approval_rules_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
