-- The operator's list of firms, newest first.
ALTER TABLE tenants
  ADD KEY tenants_created (created_at, id);
