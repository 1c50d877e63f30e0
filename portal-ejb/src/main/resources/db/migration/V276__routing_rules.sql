-- Tried in the order of their place; the first whose CEL condition holds decides. Weights NULL: the firm's; minutes NULL: the level's.
CREATE TABLE routing_rules (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  place INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  enabled BOOLEAN NOT NULL,
  applies_when VARCHAR(2000) NOT NULL,
  mode VARCHAR(12) CHARACTER SET ascii NOT NULL,
  partners SMALLINT NOT NULL,
  level_rank INT NULL,
  minutes INT NULL,
  weights VARCHAR(200) CHARACTER SET ascii NULL,
  PRIMARY KEY (tenant_id, id),
  KEY routing_rules_place (tenant_id, place, id),
  CONSTRAINT routing_rules_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
