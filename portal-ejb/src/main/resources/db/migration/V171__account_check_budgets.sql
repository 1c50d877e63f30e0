-- How often a partner asked in an hour whether an account is free.
CREATE TABLE account_check_budgets (
  tenant_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  hour DATETIME(6) NOT NULL,
  used INT NOT NULL,
  PRIMARY KEY (tenant_id, organization_id, hour),
  KEY account_check_budgets_hour (tenant_id, hour),
  CONSTRAINT account_check_budgets_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
