-- What people wrote with a step of a registration. Apart from the audit trail, because text about a person must be erasable.
CREATE TABLE registration_notes (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  registration_id UUID NOT NULL,
  text VARCHAR(4000) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY registration_notes_registration (tenant_id, registration_id, id),
  CONSTRAINT registration_notes_registration FOREIGN KEY (tenant_id, registration_id) REFERENCES registrations (tenant_id, id)
);
