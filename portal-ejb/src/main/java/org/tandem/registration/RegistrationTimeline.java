package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.lead.TimelineEntry;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.TenantJdbi;

/**
 * The audit trail of a registration and of its conflicts. Its partner reads who did what with it, but of a conflict only
 * that there was one and that it was decided, and not what one approver wrote for the next.
 */
@ApplicationScoped
class RegistrationTimeline {
    private static final int LONGEST = 200;
    private static final String ENTRIES = """
            SELECT a.id, a.at, a.type, a.detail, o.name AS organization_name, p.name AS person_name
            FROM audit_events a
            LEFT JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id
            LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
            WHERE a.tenant_id = :tenant AND a.subject_id IN (<subjects>) AND %s
            ORDER BY a.id DESC LIMIT\s""" + LONGEST;
    private static final String PARTNER =
            "a.type NOT IN ('registration-conflict.stated', 'registration-conflict.seen', 'registration.escalated')";
    /** What a partner may know of an entry about its own registration. */
    private static final List<String> TOLD = List.of("note", "reason", "until", "fields");

    @Inject
    private TenantJdbi sql;

    @Inject
    private RegistrationAccess access;

    @Inject
    private RegistrationNotes notes;

    List<TimelineEntry> of(RegistrationView registration) {
        var inside = !access.owns(registration.organizationId());
        var written = notes.of(registration.id());
        return sql.query(
                ENTRIES.formatted(inside ? "TRUE" : PARTNER),
                query -> query.bindList("subjects", subjects(registration))
                        .map((row, context) -> entry(row, written, inside))
                        .list());
    }

    private static List<UUID> subjects(RegistrationView registration) {
        return Stream.concat(
                        Stream.of(registration.id()),
                        registration.conflicts().stream().map(ConflictMark::id))
                .toList();
    }

    private static TimelineEntry entry(ResultSet row, Map<String, String> written, boolean inside) throws SQLException {
        var type = row.getString("type");
        var detail = new HashMap<>(JsonTexts.read(row.getString("detail")));
        var aboutConflict = type.startsWith("registration-conflict");
        if (!inside) {
            detail.keySet().retainAll(TOLD);
        }
        if (!inside && (aboutConflict || type.equals(RegistrationChanged.AGREED))) {
            detail.clear();
        }
        if (written.containsKey(detail.getOrDefault("note", ""))) {
            detail.put("text", written.get(detail.get("note")));
        }
        var hidden = aboutConflict && !inside;
        return new TimelineEntry(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                hidden ? null : row.getString("person_name"),
                hidden ? null : row.getString("organization_name"),
                type,
                Map.copyOf(detail));
    }
}
