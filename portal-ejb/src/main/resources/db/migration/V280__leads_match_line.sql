-- The same domain and phone: one look however many leads have that domain or that phone.
ALTER TABLE leads ADD KEY leads_match_line (tenant_id, match_domain, phone);
