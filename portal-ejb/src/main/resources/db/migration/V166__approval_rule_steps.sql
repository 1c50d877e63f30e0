-- One approval that a rule asks for: by a role or by a person; when the deadline has passed, by another one.
CREATE TABLE approval_rule_steps (
  tenant_id UUID NOT NULL,
  rule_id UUID NOT NULL,
  position INT NOT NULL,
  role VARCHAR(30) CHARACTER SET ascii NULL,
  person_id UUID NULL,
  escalation_role VARCHAR(30) CHARACTER SET ascii NULL,
  escalation_person_id UUID NULL,
  PRIMARY KEY (tenant_id, rule_id, position),
  CONSTRAINT approval_rule_steps_rule FOREIGN KEY (tenant_id, rule_id) REFERENCES approval_rules (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT approval_rule_steps_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id),
  CONSTRAINT approval_rule_steps_escalation FOREIGN KEY (tenant_id, escalation_person_id) REFERENCES people (tenant_id, id),
  CONSTRAINT approval_rule_steps_one CHECK ((role IS NULL) <> (person_id IS NULL))
);
