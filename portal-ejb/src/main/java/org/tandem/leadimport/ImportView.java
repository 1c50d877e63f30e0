package org.tandem.leadimport;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.DuplicatePolicy;

/** An import as its starter follows it. {@code mapping}: column index by field, guessed until started. */
public record ImportView(
        UUID id,
        long version,
        ImportState state,
        String fileName,
        String encoding,
        char delimiter,
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
        implements Serializable {}
