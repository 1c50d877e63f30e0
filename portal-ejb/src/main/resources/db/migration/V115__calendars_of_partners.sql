-- organization_id: a partner's own calendar, one each; NULL: one of the firm, for as many partners as it likes.
ALTER TABLE business_calendars
  ADD COLUMN organization_id UUID NULL,
  ADD UNIQUE KEY business_calendars_own (tenant_id, organization_id),
  DROP KEY business_calendars_name,
  ADD KEY business_calendars_name (tenant_id, name),
  ADD CONSTRAINT business_calendars_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id);
