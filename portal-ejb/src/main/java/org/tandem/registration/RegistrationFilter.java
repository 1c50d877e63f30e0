package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.tandem.shared.Cursor;
import org.tandem.tenancy.Caller;

/** Puts into words of SQL what a list may range over: the caller's scope first, then what was asked for. */
@ApplicationScoped
class RegistrationFilter {
    private static final String ASKED = """
            EXISTS (SELECT 1 FROM approval_steps s WHERE s.tenant_id = r.tenant_id AND s.registration_id = r.id
              AND s.submission = r.submissions AND %s AND (s.person_id = :me OR s.person_id IS NULL AND s.role IN (%s)))""";
    private static final String UNDER_REVIEW = "r.status IN ('SUBMITTED', 'IN_REVIEW')";

    @Inject
    private Caller caller;

    @Inject
    private RegistrationAccess access;

    /** Terms of a WHERE and the values they name. */
    static final class Where {
        private final List<String> terms = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String term) {
            terms.add(term);
        }

        void add(String term, String name, Object value) {
            if (value != null) {
                terms.add(term);
                values.put(name, value);
            }
        }

        void after(RegistrationQuery asked) {
            if (asked.cursor() != null) {
                var cursor = Cursor.decode(asked.cursor());
                terms.add(
                        asked.endsFirst()
                                ? "r.approved_until >= :at AND (r.approved_until > :at OR r.id > :after)"
                                : "r.created_at <= :at AND (r.created_at < :at OR r.id < :after)");
                values.put("at", cursor.at());
                values.put("after", cursor.id());
            }
        }

        String terms() {
            return String.join(" AND ", terms);
        }

        Query bind(Query query) {
            values.forEach(query::bind);
            return query;
        }
    }

    Where where(RegistrationQuery asked, Instant now) {
        var where = new Where();
        where.add("r.tenant_id = :tenant");
        scope(where);
        view(where, asked.view() == null ? RegistrationQuery.View.ALL : asked.view(), now);
        if (!asked.status().isEmpty()) {
            where.add("r.status IN (" + names(asked.status()) + ")");
        }
        company(where, asked.company());
        where.add("r.country = :country", "country", asked.country());
        where.add("r.organization_id = :partner", "partner", access.steers() ? asked.organizationId() : null);
        return where;
    }

    private void scope(Where where) {
        if (access.sells()) {
            where.add("r.organization_id = :ours", "ours", caller.organizationId());
        } else if (access.steers()) {
            where.add("r.submitted_at IS NOT NULL");
        } else {
            asked(where, "TRUE");
        }
    }

    private void view(Where where, RegistrationQuery.View view, Instant now) {
        switch (view) {
            case ALL -> where.add("TRUE");
            case WAITING_FOR_ME -> {
                where.add(UNDER_REVIEW);
                asked(where, "s.state = 'PENDING'");
            }
            case IN_REVIEW -> where.add("r.status IN ('SUBMITTED', 'IN_REVIEW', 'RETURNED')");
            case APPROVED -> where.add("r.status = 'APPROVED'");
            case EXPIRING ->
                where.add("r.status = 'APPROVED' AND r.approved_until <= :soon", "soon", now.plus(Exclusivity.WARNING));
            case EXTENSION_ASKED -> where.add("r.status = 'APPROVED' AND r.extension = 'ASKED'");
        }
    }

    /** Nobody is asked of a company that is not the firm. */
    private void asked(Where where, String which) {
        var roles = access.approverRoles();
        if (roles.isEmpty()) {
            where.add("FALSE");
        } else {
            where.add(
                    ASKED.formatted(
                            which, roles.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", "))),
                    "me",
                    caller.personId());
        }
    }

    private static void company(Where where, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        var text = typed.strip();
        if (text.matches("(?i)R-\\d{4}-\\d{1,9}")) {
            where.add("r.reference = :reference", "reference", text.toUpperCase(Locale.ROOT));
        } else {
            where.add("r.company LIKE :company ESCAPE '!'", "company", text.replaceAll("([!%_])", "!$1") + "%");
        }
    }

    /** Names of our own constants: safe to write into the statement, and the optimizer sees the values. */
    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> "'" + constant.name() + "'").collect(Collectors.joining(", "));
    }
}
