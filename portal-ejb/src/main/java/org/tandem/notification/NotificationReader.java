package org.tandem.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.TenantJdbi;

/** Notifications of one person {@code :person}, newest first. */
@ApplicationScoped
class NotificationReader {
    private static final String ROWS = """
            SELECT n.event_id, n.read_at, n.kind, a.at, a.type, a.subject, a.subject_id, a.detail, %s AS reference,
              p.name AS person_name, o.name AS organization_name, mine.kind = 'FIRM' AS staff,
              mine.kind = 'FIRM' OR o.kind = 'FIRM' OR o.id <=> mine.id AS open
            FROM notifications n
            JOIN people me ON me.tenant_id = n.tenant_id AND me.id = n.person_id
            JOIN organizations mine ON mine.tenant_id = me.tenant_id AND mine.id = me.organization_id
            JOIN audit_events a ON a.tenant_id = n.tenant_id AND a.id = n.event_id
            %s
            LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
            LEFT JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id
            WHERE n.tenant_id = :tenant AND n.person_id = :person AND %%s
            ORDER BY n.event_id DESC LIMIT :limit""".formatted(NotificationSubject.reference(), NotificationSubject.joins());

    @Inject
    private TenantJdbi sql;

    List<NotificationRow> before(UUID person, UUID event, int limit) {
        return rows("n.event_id < :event", person, limit, query -> query.bind("event", event));
    }

    List<NotificationRow> one(UUID person, UUID event) {
        return rows("n.event_id = :event", person, 1, query -> query.bind("event", event));
    }

    List<NotificationRow> ofDigest(UUID person, UUID digest, int limit) {
        return rows(
                "n.delivery = 'DIGEST' AND n.digest_id = :digest",
                person,
                limit,
                query -> query.bind("digest", digest));
    }

    private List<NotificationRow> rows(String which, UUID person, int limit, UnaryOperator<Query> bind) {
        return sql.query(
                ROWS.formatted(which),
                query -> bind.apply(query.bind("person", person).bind("limit", limit))
                        .map((row, context) -> row(row))
                        .list());
    }

    /** One partner never learns from its inbox who of another one did something. */
    private static NotificationRow row(ResultSet row) throws SQLException {
        var open = row.getBoolean("open");
        var secret = !row.getBoolean("staff") && row.getString("subject").equals("registration-conflict");
        var kind = row.getString("kind");
        return new NotificationRow(
                UUID.fromString(row.getString("event_id")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("type"),
                kind == null ? null : NotificationKind.valueOf(kind),
                row.getString("subject"),
                UUID.fromString(row.getString("subject_id")),
                row.getString("reference"),
                open ? row.getString("person_name") : null,
                open ? row.getString("organization_name") : null,
                secret ? Map.of() : JsonTexts.read(row.getString("detail")),
                row.getString("read_at") != null);
    }
}
