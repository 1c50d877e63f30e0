-- Who saw the evidence of a conflict, and when first and last.
CREATE TABLE conflict_views (
  tenant_id UUID NOT NULL,
  conflict_id UUID NOT NULL,
  person_id UUID NOT NULL,
  first_at DATETIME(6) NOT NULL,
  last_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, conflict_id, person_id),
  CONSTRAINT conflict_views_conflict FOREIGN KEY (tenant_id, conflict_id) REFERENCES registration_conflicts (tenant_id, id),
  CONSTRAINT conflict_views_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id)
);
