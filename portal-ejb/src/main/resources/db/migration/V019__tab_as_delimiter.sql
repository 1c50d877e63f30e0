-- EclipseLink strips blanks, tabs too, off the end of CHAR: the separator of such a file would be gone.
ALTER TABLE lead_imports MODIFY `delimiter` VARCHAR(1) CHARACTER SET ascii NOT NULL;
