-- By what a lead is recognised when it is reported again: the normalised name and the registrable domain beside e-mail and phone.
-- NULL: written before there was this column; a job fills it. merged_into: the lead that goes on in place of this one.
ALTER TABLE leads
  ADD COLUMN match_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN match_domain VARCHAR(253) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN merged_into UUID NULL,
  ADD KEY leads_match_name (tenant_id, match_name, postcode),
  ADD KEY leads_match_domain (tenant_id, match_domain, match_name),
  ADD KEY leads_match_phone (tenant_id, phone, match_name),
  ADD KEY leads_match_email (tenant_id, email),
  ADD CONSTRAINT leads_merged FOREIGN KEY (tenant_id, merged_into) REFERENCES leads (tenant_id, id);
