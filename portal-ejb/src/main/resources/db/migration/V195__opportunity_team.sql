-- Who works on it and whose success it is, in percent; the shares of one opportunity sum up to exactly 100.
CREATE TABLE opportunity_team (
  tenant_id UUID NOT NULL,
  opportunity_id UUID NOT NULL,
  person_id UUID NOT NULL,
  share DECIMAL(5,2) NOT NULL,
  PRIMARY KEY (tenant_id, opportunity_id, person_id),
  CONSTRAINT opportunity_team_opportunity FOREIGN KEY (tenant_id, opportunity_id) REFERENCES opportunities (tenant_id, id),
  CONSTRAINT opportunity_team_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id),
  CONSTRAINT opportunity_team_share CHECK (share > 0 AND share <= 100)
);
