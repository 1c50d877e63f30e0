-- Every firm begins with the same pipeline and changes it as it likes.
CREATE TRIGGER tenants_first_stages AFTER INSERT ON tenants FOR EACH ROW
INSERT INTO pipeline_stages
  (tenant_id, id, position, name_en, name_de, probability, forecast, required_fields, partner_fields, stalled_days)
VALUES
  (NEW.id, UUID(), 1, 'Qualified', 'Qualifiziert', 20, 'PIPELINE', 'AMOUNT CATEGORIES', 'NAME AMOUNT CLOSE_DATE NEXT_STEP CATEGORIES CONTACT OWNER TEAM', 14),
  (NEW.id, UUID(), 2, 'Proposal', 'Angebot', 50, 'BEST_CASE', 'AMOUNT CLOSE_DATE CONTACT', 'AMOUNT CLOSE_DATE NEXT_STEP FORECAST CATEGORIES CONTACT OWNER TEAM', 14),
  (NEW.id, UUID(), 3, 'Negotiation', 'Verhandlung', 70, 'COMMIT', 'AMOUNT CLOSE_DATE CONTACT', 'CLOSE_DATE NEXT_STEP FORECAST CONTACT OWNER', 10);
