-- Which columns of a list a person wants to see.
CREATE TABLE list_columns (
  tenant_id UUID NOT NULL,
  person_id UUID NOT NULL,
  list VARCHAR(40) CHARACTER SET ascii NOT NULL,
  columns_shown VARCHAR(400) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (tenant_id, person_id, list),
  CONSTRAINT list_columns_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id)
);
