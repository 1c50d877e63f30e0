package org.tandem.api.leadimport;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.leadimport.ImportField;

/**
 * The parts of an upload.
 *
 * @param mapping column index (from 0) by field; guessed from the headings when absent
 * @param duplicates UPDATE what is surely the same, SKIP what likely is, or CREATE all the same
 */
record LeadImportForm(
        @Schema(type = SchemaType.STRING, format = "binary", required = true, description = "CSV, at most 20 MB")
        byte[] file,

        @Schema(description = "JSON: column index (from 0) by field; guessed from the headings when absent")
        Map<ImportField, Integer> mapping,

        @Schema(description = "What becomes of rows that repeat a lead; UPDATE when absent")
        DuplicatePolicy duplicates) {}
