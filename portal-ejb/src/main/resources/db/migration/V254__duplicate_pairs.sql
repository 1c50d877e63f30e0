-- Two leads that may speak of the same interest, the older one first, until somebody merges them or says that they do not.
CREATE TABLE duplicate_pairs (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  lead_id UUID NOT NULL,
  other_id UUID NOT NULL,
  strength VARCHAR(8) CHARACTER SET ascii NOT NULL,
  reasons VARCHAR(100) CHARACTER SET ascii NOT NULL,
  found_at DATETIME(6) NOT NULL,
  state VARCHAR(9) CHARACTER SET ascii NOT NULL,
  merge_id UUID NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY duplicate_pairs_leads (tenant_id, lead_id, other_id),
  KEY duplicate_pairs_other (tenant_id, other_id),
  KEY duplicate_pairs_state (tenant_id, state, found_at, id),
  KEY duplicate_pairs_strength (tenant_id, state, strength, found_at, id),
  KEY duplicate_pairs_merge (tenant_id, merge_id),
  CONSTRAINT duplicate_pairs_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT duplicate_pairs_other_lead FOREIGN KEY (tenant_id, other_id) REFERENCES leads (tenant_id, id)
);
