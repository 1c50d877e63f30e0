-- What people are asked to agree to; a changed text is a new version, so that it can always be told who agreed to what.
CREATE TABLE web_form_consents (
  tenant_id UUID NOT NULL,
  form_id UUID NOT NULL,
  version INT NOT NULL,
  text_en VARCHAR(2000) NOT NULL,
  text_de VARCHAR(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, form_id, version),
  CONSTRAINT web_form_consents_form FOREIGN KEY (tenant_id, form_id) REFERENCES web_forms (tenant_id, id)
);
