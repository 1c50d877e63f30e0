-- Who brought the contact; NULL: the firm. A partner does not see what another one brought.
ALTER TABLE contacts ADD COLUMN organization_id UUID NULL,
  ADD CONSTRAINT contacts_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id);
