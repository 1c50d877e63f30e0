-- Who agreed to what and when. The text stands here once more as it was shown: it is evidence.
CREATE TABLE lead_consents (
  tenant_id UUID NOT NULL,
  lead_id UUID NOT NULL,
  given_at DATETIME(6) NOT NULL,
  form_id UUID NOT NULL,
  consent_version INT NOT NULL,
  language CHAR(2) CHARACTER SET ascii NOT NULL,
  text VARCHAR(2000) NOT NULL,
  given_by VARCHAR(254) NOT NULL,
  PRIMARY KEY (tenant_id, lead_id, given_at),
  KEY lead_consents_form (tenant_id, form_id, consent_version),
  CONSTRAINT lead_consents_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT lead_consents_text FOREIGN KEY (tenant_id, form_id, consent_version) REFERENCES web_form_consents (tenant_id, form_id, version)
);
