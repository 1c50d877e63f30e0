-- What two leads were before they became one, so that it can be undone for 30 days. live: 1 until undone, then NULL, so that a lead is
-- merged into at most one other at a time.
CREATE TABLE lead_merges (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  survivor_id UUID NOT NULL,
  loser_id UUID NOT NULL,
  live TINYINT NULL,
  merged_at DATETIME(6) NOT NULL,
  undone_at DATETIME(6) NULL,
  loser_before VARCHAR(400) NOT NULL,
  survivor_before VARCHAR(400) NULL,
  survivor_epoch INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY lead_merges_loser (tenant_id, loser_id, live),
  KEY lead_merges_survivor (tenant_id, survivor_id),
  CONSTRAINT lead_merges_survivor FOREIGN KEY (tenant_id, survivor_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT lead_merges_loser FOREIGN KEY (tenant_id, loser_id) REFERENCES leads (tenant_id, id)
);
