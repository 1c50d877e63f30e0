-- By what the account of a submitted registration is recognised: fingerprints of domain, tax id, name with country.
CREATE TABLE registration_keys (
  tenant_id UUID NOT NULL,
  registration_id UUID NOT NULL,
  account_key CHAR(64) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (tenant_id, registration_id, account_key),
  KEY registration_keys_account (tenant_id, account_key),
  CONSTRAINT registration_keys_registration FOREIGN KEY (tenant_id, registration_id) REFERENCES registrations (tenant_id, id)
);
