-- Each form that was shown is taken in once, however often it is sent. Kept as long as one may be sent.
CREATE TABLE web_form_posts (
  tenant_id UUID NOT NULL,
  form_id UUID NOT NULL,
  nonce UUID NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, form_id, nonce),
  KEY web_form_posts_age (tenant_id, posted_at),
  CONSTRAINT web_form_posts_form FOREIGN KEY (tenant_id, form_id) REFERENCES web_forms (tenant_id, id)
);
