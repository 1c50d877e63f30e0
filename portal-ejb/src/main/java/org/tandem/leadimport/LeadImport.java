package org.tandem.leadimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.lead.LeadIntake.Outcome;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantEntity;

/**
 * One file on its way into the pool. Uploaded and parsed, then started once with a mapping, then worked off chunk by
 * chunk; {@code nextRow} moves in the transaction that takes the chunk in, so that a kill repeats nothing.
 */
@Entity
@Table(name = "lead_imports")
public class LeadImport extends TenantEntity {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ATTEMPTS = 5;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "file_name")
    private String fileName;

    private String encoding;
    private String delimiter;
    private String header;
    private String mapping;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "next_row")
    private int nextRow;

    @Column(name = "created_count")
    private int createdCount;

    @Column(name = "updated_count")
    private int updatedCount;

    @Column(name = "unchanged_count")
    private int unchangedCount;

    @Column(name = "failed_count")
    private int failedCount;

    @Column(name = "skipped_count")
    private int skippedCount;

    @Enumerated(EnumType.STRING)
    private DuplicatePolicy duplicates;

    private int attempts;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected LeadImport() {}

    LeadImport(String fileName, CsvFile file, UUID personId, Instant at) {
        this.state = ImportState.UPLOADED;
        this.duplicates = DuplicatePolicy.UPDATE;
        this.fileName = fileName;
        this.encoding = file.encoding();
        this.delimiter = Character.toString(file.delimiter());
        this.header = write(file.header());
        this.mapping = write(ColumnGuess.of(file.header()));
        this.rowCount = file.rows().size();
        this.personId = personId;
        this.createdAt = at;
    }

    void start(Map<ImportField, Integer> wanted, DuplicatePolicy policy) {
        if (state != ImportState.UPLOADED) {
            throw new Conflict(ImportRule.IMPORT_ALREADY_STARTED);
        }
        requireUsable(wanted);
        mapping = write(wanted);
        duplicates = policy;
        state = ImportState.RUNNING;
    }

    /** Every column exists and means one thing only, and something says who the lead is. */
    void requireUsable(Map<ImportField, Integer> wanted) {
        var unknown = RowReader.unknownColumns(wanted, header().size());
        var identifies = wanted.containsKey(ImportField.COMPANY)
                || wanted.containsKey(ImportField.CONTACT_NAME)
                || wanted.containsKey(ImportField.LAST_NAME);
        if (!unknown.isEmpty()
                || !identifies
                || wanted.values().stream().distinct().count() < wanted.size()) {
            throw RuleViolation.at("mapping", ImportRule.IMPORT_MAPPING_INVALID);
        }
    }

    void took(int rows, List<Outcome> outcomes, Instant at) {
        nextRow += rows;
        createdCount += count(outcomes, Outcome.CREATED);
        updatedCount += count(outcomes, Outcome.UPDATED);
        unchangedCount += count(outcomes, Outcome.UNCHANGED);
        skippedCount += count(outcomes, Outcome.SKIPPED);
        failedCount += rows - outcomes.size();
        attempts = 0;
        if (nextRow >= rowCount) {
            state = ImportState.DONE;
            finishedAt = at;
        }
    }

    /** A chunk could not be taken in. After some tries the import stops and says how far it came. */
    void stumbled(Instant at) {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            state = ImportState.FAILED;
            finishedAt = at;
        }
    }

    private static int count(List<Outcome> outcomes, Outcome wanted) {
        return (int) outcomes.stream().filter(outcome -> outcome == wanted).count();
    }

    List<String> header() {
        return read(header, new TypeReference<List<String>>() {});
    }

    Map<ImportField, Integer> mapping() {
        return read(mapping, new TypeReference<EnumMap<ImportField, Integer>>() {});
    }

    DuplicatePolicy duplicates() {
        return duplicates;
    }

    ImportState state() {
        return state;
    }

    int nextRow() {
        return nextRow;
    }

    UUID personId() {
        return personId;
    }

    ImportView view() {
        return new ImportView(
                getId(),
                version,
                state,
                fileName,
                encoding,
                delimiter(),
                header(),
                mapping(),
                rowCount,
                nextRow,
                createdCount,
                updatedCount,
                unchangedCount,
                failedCount,
                skippedCount,
                duplicates,
                createdAt,
                finishedAt);
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** EclipseLink strips blanks, a tab too, off the end of every text it reads. */
    private char delimiter() {
        return delimiter.isEmpty() ? '\t' : delimiter.charAt(0);
    }
}
