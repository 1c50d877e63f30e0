package org.tandem.leadimport;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.tenancy.TenantJdbi;

/** The rows of uploaded files. */
@ApplicationScoped
class ImportRows {
    private static final int BATCH = 1000;
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<CellError>> ERRORS = new TypeReference<>() {};
    private static final String INSERT = """
            INSERT INTO lead_import_rows (tenant_id, import_id, row_no, line_no, cells)
            VALUES (:tenant, :import, :row, :line, :cells)""";
    private static final String SELECT = """
            SELECT row_no, line_no, cells, errors FROM lead_import_rows
            WHERE tenant_id = :tenant AND import_id = :import AND row_no >= :from %s ORDER BY row_no LIMIT :limit""";
    private static final String REFUSE =
            "UPDATE lead_import_rows SET errors = :errors WHERE tenant_id = :tenant AND import_id = :import AND row_no = :row";

    @Inject
    private TenantJdbi sql;

    /** A row as it was uploaded; {@code errors} once it was refused. */
    record StoredRow(int number, int line, List<String> cells, List<CellError> errors) {}

    void add(UUID importId, List<CsvFile.Row> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            var start = from;
            var part = rows.subList(from, Math.min(from + BATCH, rows.size()));
            sql.batch(INSERT, batch -> {
                for (var at = 0; at < part.size(); at++) {
                    var row = part.get(at);
                    var number = start + at;
                    batch.add(bind -> bind.bind("import", importId)
                            .bind("row", number)
                            .bind("line", row.line())
                            .bind("cells", LeadImport.write(row.cells())));
                }
                return part.size();
            });
        }
    }

    List<StoredRow> from(UUID importId, int first, int limit) {
        return read(SELECT.formatted(""), importId, first, limit);
    }

    List<StoredRow> refused(UUID importId, int first, int limit) {
        return read(SELECT.formatted("AND errors IS NOT NULL"), importId, first, limit);
    }

    void refuse(UUID importId, Map<Integer, List<CellError>> refused) {
        sql.batch(REFUSE, batch -> {
            refused.forEach((row, errors) -> batch.add(
                    bind -> bind.bind("import", importId).bind("row", row).bind("errors", LeadImport.write(errors))));
            return refused.size();
        });
    }

    private List<StoredRow> read(String statement, UUID importId, int first, int limit) {
        return sql.query(
                statement,
                query -> query.bind("import", importId)
                        .bind("from", first)
                        .bind("limit", limit)
                        .map((row, context) -> new StoredRow(
                                row.getInt("row_no"),
                                row.getInt("line_no"),
                                LeadImport.read(row.getString("cells"), CELLS),
                                row.getString("errors") == null
                                        ? List.of()
                                        : LeadImport.read(row.getString("errors"), ERRORS)))
                        .list());
    }
}
