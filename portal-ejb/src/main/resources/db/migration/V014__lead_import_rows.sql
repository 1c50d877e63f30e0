-- The parsed file, so that an import can go on after a kill and failed rows can be handed back.
CREATE TABLE lead_import_rows (
  tenant_id UUID NOT NULL,
  import_id UUID NOT NULL,
  row_no INT NOT NULL,
  line_no INT NOT NULL,
  cells MEDIUMTEXT NOT NULL,
  errors TEXT NULL,
  PRIMARY KEY (tenant_id, import_id, row_no),
  CONSTRAINT lead_import_rows_import FOREIGN KEY (tenant_id, import_id) REFERENCES lead_imports (tenant_id, id) ON DELETE CASCADE
);
