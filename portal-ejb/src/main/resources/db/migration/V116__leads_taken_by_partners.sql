-- Changed by each taking of a lead that has to be counted, so that such takings queue up and no old snapshot counts.
ALTER TABLE partners ADD COLUMN taken BIGINT NOT NULL DEFAULT 0;
