-- Offered and unplaced leads have no owner yet.
ALTER TABLE leads DROP CONSTRAINT leads_owned,
  ADD CONSTRAINT leads_owned CHECK ((owner_organization_id IS NULL) = (status IN ('NEW', 'OFFERED', 'UNPLACED', 'POOLED', 'RETIRED')));
