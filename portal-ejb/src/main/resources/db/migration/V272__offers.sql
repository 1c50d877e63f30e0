-- A lead shown to one organization until a deadline. Of several open ones of a lead the first to claim wins; see claims.
CREATE TABLE offers (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  lead_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  decision_id UUID NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL,
  offered_at DATETIME(6) NOT NULL,
  remind_at DATETIME(6) NOT NULL,
  deadline DATETIME(6) NOT NULL,
  reminded_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  reason VARCHAR(20) CHARACTER SET ascii NULL,
  contacted BOOLEAN NULL,
  PRIMARY KEY (tenant_id, id),
  KEY offers_lead (tenant_id, lead_id, state, organization_id),
  KEY offers_deadline (tenant_id, state, deadline, id),
  KEY offers_reminder (tenant_id, state, reminded_at, remind_at, id),
  KEY offers_organization (tenant_id, organization_id, state, deadline, id),
  KEY offers_history (tenant_id, offered_at, organization_id, state, ended_at),
  CONSTRAINT offers_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES leads (tenant_id, id),
  CONSTRAINT offers_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
