-- A list as somebody wants to find it again: its filters as the address holds them, and its columns. A shared one is offered to the maker's
-- company, one of the firm's to everybody who may open the list; default_role: what people with that role see first.
CREATE TABLE saved_views (
  tenant_id UUID NOT NULL,
  id UUID NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  list VARCHAR(40) CHARACTER SET ascii NOT NULL,
  organization_id UUID NOT NULL,
  person_id UUID NOT NULL,
  name VARCHAR(60) NOT NULL,
  query VARCHAR(1500) NOT NULL,
  columns_shown VARCHAR(400) CHARACTER SET ascii NULL,
  shared BOOLEAN NOT NULL,
  default_role VARCHAR(30) CHARACTER SET ascii NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY saved_views_name (tenant_id, person_id, list, name),
  UNIQUE KEY saved_views_default (tenant_id, organization_id, list, default_role),
  KEY saved_views_list (tenant_id, list, shared, name, id),
  CONSTRAINT saved_views_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id),
  CONSTRAINT saved_views_organization FOREIGN KEY (tenant_id, organization_id) REFERENCES organizations (tenant_id, id)
);
