-- What was claimed since a time, whoever claimed it.
ALTER TABLE claims ADD KEY claims_since (tenant_id, claimed_at);
