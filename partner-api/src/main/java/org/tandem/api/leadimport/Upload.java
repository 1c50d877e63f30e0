package org.tandem.api.leadimport;

import java.util.Map;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.leadimport.ImportField;

/** A file as it came. {@code mapping} is null when the columns shall be guessed. */
record Upload(String fileName, byte[] content, Map<ImportField, Integer> mapping, DuplicatePolicy duplicates) {}
