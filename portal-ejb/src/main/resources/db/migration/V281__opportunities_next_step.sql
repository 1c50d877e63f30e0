-- Next steps of a company's open deals, the one that is due first.
ALTER TABLE opportunities ADD KEY opportunities_next_step (tenant_id, owner_organization_id, status, next_step_on, id);
