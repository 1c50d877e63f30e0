-- What an organization took and when, and whether it gave it back by itself: claims per day, cooling-off.
ALTER TABLE claims
  ADD COLUMN given_back BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY claims_taken (tenant_id, organization_id, claimed_at);
