CREATE TABLE territory_partners (
  tenant_id UUID NOT NULL,
  territory_id UUID NOT NULL,
  partner_id UUID NOT NULL,
  PRIMARY KEY (tenant_id, territory_id, partner_id),
  KEY territory_partners_partner (tenant_id, partner_id),
  CONSTRAINT territory_partners_territory FOREIGN KEY (tenant_id, territory_id) REFERENCES territories (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT territory_partners_partner FOREIGN KEY (tenant_id, partner_id) REFERENCES partners (tenant_id, id)
);
