-- NULL: no limit. cooling_off_days is 0 where a partner may take at once what it has given back.
ALTER TABLE programme_levels
  MODIFY COLUMN open_leads INT NULL,
  MODIFY COLUMN open_leads_per_person INT NULL,
  MODIFY COLUMN claims_per_day INT NULL;
