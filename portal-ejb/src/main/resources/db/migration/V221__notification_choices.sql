-- How a person wants to be told about a kind; no row: as the kind has it.
CREATE TABLE notification_choices (
  tenant_id UUID NOT NULL,
  person_id UUID NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii NOT NULL,
  delivery VARCHAR(6) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (tenant_id, person_id, kind),
  CONSTRAINT notification_choices_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id)
);
