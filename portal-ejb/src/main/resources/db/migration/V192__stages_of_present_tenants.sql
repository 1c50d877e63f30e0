INSERT INTO pipeline_stages
  (tenant_id, id, position, name_en, name_de, probability, forecast, required_fields, partner_fields, stalled_days)
SELECT t.id, UUID(), s.* FROM tenants t CROSS JOIN (
  SELECT 1 AS position, 'Qualified' AS name_en, 'Qualifiziert' AS name_de, 20 AS probability, 'PIPELINE' AS forecast,
    'AMOUNT CATEGORIES' AS required_fields, 'NAME AMOUNT CLOSE_DATE NEXT_STEP CATEGORIES CONTACT OWNER TEAM' AS partner_fields,
    14 AS stalled_days
  UNION ALL
  SELECT 2, 'Proposal', 'Angebot', 50, 'BEST_CASE', 'AMOUNT CLOSE_DATE CONTACT',
    'AMOUNT CLOSE_DATE NEXT_STEP FORECAST CATEGORIES CONTACT OWNER TEAM', 14
  UNION ALL
  SELECT 3, 'Negotiation', 'Verhandlung', 70, 'COMMIT', 'AMOUNT CLOSE_DATE CONTACT',
    'CLOSE_DATE NEXT_STEP FORECAST CONTACT OWNER', 10) s;
