ALTER TABLE customers ADD KEY customers_phone (tenant_id, phone);
