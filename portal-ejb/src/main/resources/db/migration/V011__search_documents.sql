CREATE TABLE search_documents (
  tenant_id UUID NOT NULL,
  subject_id UUID NOT NULL,
  subject VARCHAR(30) CHARACTER SET ascii NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (tenant_id, subject_id),
  FULLTEXT KEY search_documents_text (text),
  CONSTRAINT search_documents_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
