-- One row per firm, written first by whoever submits, decides or ends: they take turns, so that each sees what the one before did.
CREATE TABLE registration_turns (
  tenant_id UUID NOT NULL,
  taken BIGINT NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT registration_turns_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
