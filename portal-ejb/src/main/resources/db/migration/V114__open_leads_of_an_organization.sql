-- Counting what an organization and each of its people hold reads this index alone.
ALTER TABLE leads ADD KEY leads_held (tenant_id, owner_organization_id, status, owner_person_id);
