-- When an organization works: weekly blocks in its zone, less the holidays.
CREATE TABLE business_calendars (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  name VARCHAR(100) NOT NULL,
  zone VARCHAR(40) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY business_calendars_name (tenant_id, name),
  CONSTRAINT business_calendars_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);
