package org.tandem.leadimport;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What an import would do, with the first errors and the first rows as they would be read. Nothing is changed.
 * {@code repeats} tells which good rows repeat a lead that is there, or likely do. */
public record DryRun(
        int rows,
        int good,
        int bad,
        int repeated,
        List<CellError> errors,
        List<CellError> repeats,
        List<Map<ImportField, String>> sample)
        implements Serializable {}
