-- kind COUNTRY: value is empty; SUBDIVISION: value is ISO 3166-2; POSTCODE: value is a prefix without spaces.
CREATE TABLE territory_areas (
  tenant_id UUID NOT NULL,
  territory_id UUID NOT NULL,
  kind VARCHAR(11) CHARACTER SET ascii NOT NULL,
  country CHAR(2) CHARACTER SET ascii NOT NULL,
  value VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT '',
  PRIMARY KEY (tenant_id, territory_id, kind, country, value),
  KEY territory_areas_where (tenant_id, country, kind, value),
  CONSTRAINT territory_areas_territory FOREIGN KEY (tenant_id, territory_id) REFERENCES territories (tenant_id, id) ON DELETE CASCADE
);
