-- A tenant is one firm. The only table whose rows belong to nobody else.
CREATE TABLE tenants (
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  slug VARCHAR(40) CHARACTER SET ascii NOT NULL,
  name VARCHAR(200) NOT NULL,
  accent CHAR(7) CHARACTER SET ascii NOT NULL,
  logo MEDIUMBLOB NULL,
  locale VARCHAR(5) CHARACTER SET ascii NOT NULL,
  zone VARCHAR(40) CHARACTER SET ascii NOT NULL,
  currency CHAR(3) CHARACTER SET ascii NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY tenants_slug (slug)
);
