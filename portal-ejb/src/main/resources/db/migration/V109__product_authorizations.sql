-- Which product categories a partner may sell.
CREATE TABLE product_authorizations (
  tenant_id UUID NOT NULL,
  partner_id UUID NOT NULL,
  category VARCHAR(40) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (tenant_id, partner_id, category),
  KEY product_authorizations_category (tenant_id, category, partner_id),
  CONSTRAINT product_authorizations_partner FOREIGN KEY (tenant_id, partner_id) REFERENCES partners (tenant_id, id),
  CONSTRAINT product_authorizations_category FOREIGN KEY (tenant_id, category) REFERENCES product_categories (tenant_id, code)
);
