-- The steps of a firm's pipeline. required_fields: what must be known before an opportunity moves on from here; partner_fields:
-- what a partner may change here; stalled_days: without an activity for so long it counts as stalled. Fields with spaces between them.
CREATE TABLE pipeline_stages (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  position INT NOT NULL,
  name_en VARCHAR(60) NOT NULL,
  name_de VARCHAR(60) NOT NULL,
  probability INT NOT NULL,
  forecast VARCHAR(10) CHARACTER SET ascii NOT NULL,
  required_fields VARCHAR(200) CHARACTER SET ascii NOT NULL DEFAULT '',
  partner_fields VARCHAR(200) CHARACTER SET ascii NOT NULL DEFAULT '',
  stalled_days INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY pipeline_stages_order (tenant_id, position, id),
  CONSTRAINT pipeline_stages_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
  CONSTRAINT pipeline_stages_probability CHECK (probability BETWEEN 0 AND 100)
);
