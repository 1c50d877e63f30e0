-- Mails on their way. id: the event's; with digest_on a new one, whose notifications name it. Their content is not kept.
CREATE TABLE mails (
  tenant_id UUID NOT NULL,
  person_id UUID NOT NULL,
  id UUID NOT NULL,
  digest_on DATE NULL,
  state VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT 'WAITING',
  attempts INT NOT NULL DEFAULT 0,
  due_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  failure VARCHAR(300) NULL,
  PRIMARY KEY (tenant_id, person_id, id),
  UNIQUE KEY mails_digest (tenant_id, person_id, digest_on),
  KEY mails_due (tenant_id, state, due_at),
  KEY mails_age (tenant_id, created_at),
  CONSTRAINT mails_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id)
);
