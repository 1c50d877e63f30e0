-- kind NULL: from before there were kinds. digest_id: the daily mail that told it.
ALTER TABLE notifications ADD COLUMN kind VARCHAR(30) CHARACTER SET ascii NULL,
  ADD COLUMN delivery VARCHAR(6) CHARACTER SET ascii NOT NULL DEFAULT 'PORTAL',
  ADD COLUMN digest_id UUID NULL,
  ADD KEY notifications_digest (tenant_id, delivery, digest_id, person_id, event_id);
