-- What the two sides say for themselves.
CREATE TABLE conflict_statements (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  conflict_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  person_id UUID NOT NULL,
  at DATETIME(6) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY conflict_statements_conflict (tenant_id, conflict_id, id),
  CONSTRAINT conflict_statements_conflict FOREIGN KEY (tenant_id, conflict_id) REFERENCES registration_conflicts (tenant_id, id),
  CONSTRAINT conflict_statements_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id)
);
