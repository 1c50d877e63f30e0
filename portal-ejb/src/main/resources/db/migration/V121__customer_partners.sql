-- Which partners may see a customer: those that have brought or been given something about it.
CREATE TABLE customer_partners (
  tenant_id UUID NOT NULL,
  customer_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, customer_id, organization_id),
  KEY customer_partners_organization (tenant_id, organization_id, since, customer_id),
  CONSTRAINT customer_partners_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id),
  CONSTRAINT customer_partners_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
