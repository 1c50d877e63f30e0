-- One row per audit entry that still has to be told to others; the content is the audit entry.
CREATE TABLE outbox_events (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  relayed_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY outbox_events_waiting (tenant_id, relayed_at, id),
  CONSTRAINT outbox_events_audit FOREIGN KEY (tenant_id, id) REFERENCES audit_events (tenant_id, id)
);
