-- Leads of such a category go only to partners with a current certification for it.
ALTER TABLE product_categories ADD COLUMN certified BOOLEAN NOT NULL DEFAULT FALSE;
