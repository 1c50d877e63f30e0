-- One row per event and webhook that wants it; the primary key makes a repeated relay harmless. response: the beginning of what was answered.
CREATE TABLE webhook_deliveries (
  tenant_id UUID NOT NULL,
  webhook_id UUID NOT NULL,
  event_id UUID NOT NULL,
  state VARCHAR(9) CHARACTER SET ascii NOT NULL DEFAULT 'WAITING',
  attempts INT NOT NULL DEFAULT 0,
  replays INT NOT NULL DEFAULT 0,
  due_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  attempted_at DATETIME(6) NULL,
  duration_ms INT NULL,
  status INT NULL,
  failure VARCHAR(30) CHARACTER SET ascii NULL,
  response VARCHAR(1000) NULL,
  PRIMARY KEY (tenant_id, webhook_id, event_id),
  KEY webhook_deliveries_due (tenant_id, webhook_id, state, due_at),
  KEY webhook_deliveries_list (tenant_id, webhook_id, state, event_id),
  KEY webhook_deliveries_age (tenant_id, created_at),
  CONSTRAINT webhook_deliveries_webhook FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhooks (tenant_id, id),
  CONSTRAINT webhook_deliveries_event FOREIGN KEY (tenant_id, event_id) REFERENCES audit_events (tenant_id, id)
);
