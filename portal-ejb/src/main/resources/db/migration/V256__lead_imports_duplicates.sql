-- What becomes of rows that repeat a lead: UPDATE what is surely the same, SKIP what probably is, or CREATE all the same.
ALTER TABLE lead_imports
  ADD COLUMN duplicates VARCHAR(6) CHARACTER SET ascii NOT NULL DEFAULT 'UPDATE',
  ADD COLUMN skipped_count INT NOT NULL DEFAULT 0;
