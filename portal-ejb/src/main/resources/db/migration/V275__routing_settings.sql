-- One row per firm that has changed what is usual: weights of the factors (0 to 100), d0 of the distance, what a broken service level does.
CREATE TABLE routing_settings (
  tenant_id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  distance SMALLINT NOT NULL,
  level SMALLINT NOT NULL,
  acceptance SMALLINT NOT NULL,
  response SMALLINT NOT NULL,
  win_rate SMALLINT NOT NULL,
  capacity SMALLINT NOT NULL,
  fairness SMALLINT NOT NULL,
  reach_km SMALLINT NOT NULL,
  service_levels VARCHAR(10) CHARACTER SET ascii NOT NULL,
  idle_days SMALLINT NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT routing_settings_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
