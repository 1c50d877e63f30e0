-- A dated proof of a partner. With a category it is needed for leads of that category; valid_until is the last day, NULL: for good.
CREATE TABLE certifications (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  partner_id UUID NOT NULL,
  name VARCHAR(100) NOT NULL,
  category VARCHAR(40) CHARACTER SET ascii NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  PRIMARY KEY (tenant_id, id),
  KEY certifications_partner (tenant_id, partner_id, valid_until),
  CONSTRAINT certifications_partner FOREIGN KEY (tenant_id, partner_id) REFERENCES partners (tenant_id, id),
  CONSTRAINT certifications_category FOREIGN KEY (tenant_id, category) REFERENCES product_categories (tenant_id, code)
);
