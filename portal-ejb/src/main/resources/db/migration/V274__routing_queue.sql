-- New leads that wait to be routed. A row goes in the transaction that decides about its lead, so that a killed node repeats nothing.
CREATE TABLE routing_queue (
  tenant_id UUID NOT NULL,
  lead_id UUID NOT NULL,
  due_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, lead_id),
  KEY routing_queue_due (tenant_id, due_at, lead_id),
  CONSTRAINT routing_queue_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id)
);
