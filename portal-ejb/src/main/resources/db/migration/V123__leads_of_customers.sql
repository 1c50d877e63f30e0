-- Set when a lead is converted.
ALTER TABLE leads ADD COLUMN customer_id UUID NULL,
  ADD CONSTRAINT leads_customer FOREIGN KEY (tenant_id, customer_id) REFERENCES customers (tenant_id, id);
