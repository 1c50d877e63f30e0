package org.tandem.api.leadimport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.api.http.Versioned;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.leadimport.ImportField;
import org.tandem.leadimport.ImportState;
import org.tandem.leadimport.ImportView;

/** An import: counts grow while RUNNING and are final when DONE. */
public record LeadImportResponse(
        UUID id,
        long version,
        ImportState state,
        String fileName,
        String encoding,
        String delimiter,
        List<String> header,
        Map<ImportField, Integer> mapping,
        int rows,
        int processed,
        int created,
        int updated,
        int unchanged,
        int failed,
        int skipped,
        DuplicatePolicy duplicates,
        Instant createdAt,
        Instant finishedAt)
        implements Versioned {

    static LeadImportResponse from(ImportView view) {
        return new LeadImportResponse(
                view.id(),
                view.version(),
                view.state(),
                view.fileName(),
                view.encoding(),
                String.valueOf(view.delimiter()),
                view.header(),
                view.mapping(),
                view.rows(),
                view.processed(),
                view.created(),
                view.updated(),
                view.unchanged(),
                view.failed(),
                view.skipped(),
                view.duplicates(),
                view.createdAt(),
                view.finishedAt());
    }
}
