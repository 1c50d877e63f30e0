-- Append-only; it is the timeline of every record. person_id NULL: done by a job.
CREATE TABLE audit_events (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id UUID NULL,
  organization_id UUID NULL,
  subject VARCHAR(30) CHARACTER SET ascii NOT NULL,
  subject_id UUID NOT NULL,
  type VARCHAR(60) CHARACTER SET ascii NOT NULL,
  detail TEXT NULL,
  correlation_id VARCHAR(36) CHARACTER SET ascii NULL,
  PRIMARY KEY (tenant_id, id),
  KEY audit_events_subject (tenant_id, subject_id, id),
  CONSTRAINT audit_events_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id)
);
