-- Where a partner is in charge: areas (see territory_areas), or a circle when radius_km is set. Territories may overlap.
CREATE TABLE territories (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  name VARCHAR(100) NOT NULL,
  latitude DECIMAL(8,5) NULL,
  longitude DECIMAL(8,5) NULL,
  radius_km DECIMAL(8,3) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY territories_name (tenant_id, name),
  CONSTRAINT territories_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
  CONSTRAINT territories_circle CHECK ((radius_km IS NULL) = (latitude IS NULL) AND (latitude IS NULL) = (longitude IS NULL))
);
