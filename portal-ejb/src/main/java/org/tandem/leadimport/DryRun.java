package org.tandem.leadimport;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What an import would do, with the first errors and the first rows as they would be read. Nothing is changed. */
public record DryRun(int rows, int good, int bad, List<CellError> errors, List<Map<ImportField, String>> sample)
        implements Serializable {}
