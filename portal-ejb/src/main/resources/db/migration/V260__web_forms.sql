-- A form that a firm puts on its own pages. form_key: names it in its address; secret: marks what was made for it. fields: names with a comma
-- between them, an exclamation mark after those that are needed; origins: whose pages may frame it, one per line.
CREATE TABLE web_forms (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  form_key VARCHAR(40) CHARACTER SET ascii NOT NULL,
  secret CHAR(64) CHARACTER SET ascii NOT NULL,
  name VARCHAR(100) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  title_de VARCHAR(200) NOT NULL,
  fields VARCHAR(300) CHARACTER SET ascii NOT NULL,
  origins VARCHAR(1000) CHARACTER SET ascii NOT NULL,
  category VARCHAR(40) CHARACTER SET ascii NULL,
  consent_version INT NOT NULL,
  active BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY web_forms_key (tenant_id, form_key),
  KEY web_forms_name (tenant_id, name, id),
  CONSTRAINT web_forms_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
