-- One row each time a lead was routed; detail (compressed JSON) and the snapshot suffice to decide again.
CREATE TABLE routing_decisions (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  lead_id UUID NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  rule_id UUID NULL,
  rule_version BIGINT NULL,
  rule_name VARCHAR(100) NULL,
  mode VARCHAR(12) CHARACTER SET ascii NULL,
  outcome VARCHAR(10) CHARACTER SET ascii NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii NULL,
  note VARCHAR(500) NULL,
  snapshot CHAR(64) CHARACTER SET ascii NULL,
  detail MEDIUMBLOB NULL,
  PRIMARY KEY (tenant_id, id),
  KEY routing_decisions_lead (tenant_id, lead_id, id),
  KEY routing_decisions_recent (tenant_id, decided_at, id),
  CONSTRAINT routing_decisions_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT routing_decisions_snapshot FOREIGN KEY (tenant_id, snapshot) REFERENCES routing_snapshots (tenant_id, digest)
);
