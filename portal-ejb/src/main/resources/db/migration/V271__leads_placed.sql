-- Where the customer is, when it is known; why nobody could be found; when it was taken back for lack of service.
ALTER TABLE leads ADD COLUMN latitude DECIMAL(8,5) NULL,
  ADD COLUMN longitude DECIMAL(8,5) NULL,
  ADD COLUMN unplaced_reason VARCHAR(20) CHARACTER SET ascii NULL,
  ADD COLUMN recycled_at DATETIME(6) NULL,
  ADD KEY leads_recycled (tenant_id, recycled_at, id);
