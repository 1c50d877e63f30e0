-- A login of one organization, known by issuer and subject, never by e-mail. roles: as of the last sign-in, for notifications only.
CREATE TABLE people (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  organization_id UUID NOT NULL,
  issuer VARCHAR(255) CHARACTER SET ascii NOT NULL,
  subject VARCHAR(64) CHARACTER SET ascii NOT NULL,
  email VARCHAR(255) NOT NULL,
  name VARCHAR(200) NOT NULL,
  roles VARCHAR(400) CHARACTER SET ascii NOT NULL,
  locale VARCHAR(5) CHARACTER SET ascii NULL,
  theme VARCHAR(6) CHARACTER SET ascii NULL,
  zone VARCHAR(40) CHARACTER SET ascii NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY people_login (issuer, subject, organization_id),
  KEY people_organization (tenant_id, organization_id, name, id),
  CONSTRAINT people_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
