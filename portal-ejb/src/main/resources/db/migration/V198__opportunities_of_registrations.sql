ALTER TABLE opportunities
  ADD CONSTRAINT opportunities_registration FOREIGN KEY (tenant_id, registration_id) REFERENCES registrations (tenant_id, id);
