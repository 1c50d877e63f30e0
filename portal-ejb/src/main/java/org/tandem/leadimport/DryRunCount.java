package org.tandem.leadimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Counts what an import would do; only the first findings are kept. */
final class DryRunCount {
    private final int shown;
    private final List<CellError> errors = new ArrayList<>();
    private final List<CellError> repeats = new ArrayList<>();
    private int bad;
    private int repeated;

    DryRunCount(int shown) {
        this.shown = shown;
    }

    void refused(List<CellError> found) {
        bad += found.isEmpty() ? 0 : 1;
        found.stream().limit(shown - errors.size()).forEach(errors::add);
    }

    void repeats(CellError row) {
        repeated++;
        if (repeats.size() < shown) {
            repeats.add(row);
        }
    }

    DryRun of(int total, List<Map<ImportField, String>> sample) {
        repeats.sort(Comparator.comparingInt(CellError::row));
        return new DryRun(total, total - bad, bad, repeated, errors, repeats, sample);
    }
}
