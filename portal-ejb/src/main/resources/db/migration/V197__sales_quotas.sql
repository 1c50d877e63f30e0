-- What a partner is to sell in a quarter, in the firm's currency. starts: first day of the quarter.
CREATE TABLE sales_quotas (
  tenant_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  starts DATE NOT NULL,
  amount DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (tenant_id, organization_id, starts),
  KEY sales_quotas_quarter (tenant_id, starts),
  CONSTRAINT sales_quotas_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
