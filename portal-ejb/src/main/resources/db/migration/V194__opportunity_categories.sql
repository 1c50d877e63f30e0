-- What is being sold. The forecast divides an amount evenly over them.
CREATE TABLE opportunity_categories (
  tenant_id UUID NOT NULL,
  opportunity_id UUID NOT NULL,
  category VARCHAR(40) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (tenant_id, opportunity_id, category),
  KEY opportunity_categories_category (tenant_id, category, opportunity_id),
  CONSTRAINT opportunity_categories_opportunity FOREIGN KEY (tenant_id, opportunity_id) REFERENCES opportunities (tenant_id, id),
  CONSTRAINT opportunity_categories_category FOREIGN KEY (tenant_id, category) REFERENCES product_categories (tenant_id, code)
);
