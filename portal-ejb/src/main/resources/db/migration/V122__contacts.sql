CREATE TABLE contacts (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  customer_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(254) NULL,
  phone VARCHAR(20) CHARACTER SET ascii NULL,
  job_title VARCHAR(100) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY contacts_customer (tenant_id, customer_id, name, id),
  KEY contacts_email (tenant_id, email),
  CONSTRAINT contacts_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id)
);
