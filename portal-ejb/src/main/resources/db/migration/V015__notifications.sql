-- The primary key makes a repeated relay of the same event harmless.
CREATE TABLE notifications (
  tenant_id UUID NOT NULL,
  person_id UUID NOT NULL,
  event_id UUID NOT NULL,
  read_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, person_id, event_id),
  KEY notifications_unread (tenant_id, person_id, read_at, event_id),
  CONSTRAINT notifications_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id),
  CONSTRAINT notifications_event FOREIGN KEY (tenant_id, event_id) REFERENCES audit_events (tenant_id, id)
);
