CREATE TABLE product_categories (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  code VARCHAR(40) CHARACTER SET ascii NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  name_de VARCHAR(100) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY product_categories_code (tenant_id, code),
  CONSTRAINT product_categories_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
