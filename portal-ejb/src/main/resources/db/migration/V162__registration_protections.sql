-- What an approved registration holds. The key stops a second one even if the check before it were ever wrong. subdivision '': the whole country.
CREATE TABLE registration_protections (
  tenant_id UUID NOT NULL,
  account_key CHAR(64) CHARACTER SET ascii NOT NULL,
  category VARCHAR(40) CHARACTER SET ascii NOT NULL,
  country CHAR(2) CHARACTER SET ascii NOT NULL,
  subdivision VARCHAR(6) CHARACTER SET ascii NOT NULL,
  registration_id UUID NOT NULL,
  PRIMARY KEY (tenant_id, account_key, category, country, subdivision),
  KEY registration_protections_registration (tenant_id, registration_id),
  CONSTRAINT registration_protections_registration FOREIGN KEY (tenant_id, registration_id) REFERENCES registrations (tenant_id, id)
);
