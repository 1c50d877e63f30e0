package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.shared.Ids;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantJdbi;

/** What people write with a step; the audit entry of the same moment carries the note's id. */
@ApplicationScoped
class RegistrationNotes {
    private static final int LONGEST = 4000;
    private static final int MOST = 200;

    @Inject
    private TenantJdbi sql;

    /** @return null when nothing was written */
    UUID write(UUID registrationId, String note) {
        var input = new TextInput();
        var text = input.optionalLines("note", note, LONGEST);
        input.throwIfRefused();
        return text == null ? null : store(registrationId, text);
    }

    UUID writeRequired(UUID registrationId, String note) {
        var input = new TextInput();
        var text = input.requiredLines("note", note, LONGEST);
        input.throwIfRefused();
        return store(registrationId, text);
    }

    private UUID store(UUID registrationId, String text) {
        var id = Ids.next();
        sql.update(
                "INSERT INTO registration_notes (tenant_id, id, registration_id, text)"
                        + " VALUES (:tenant, :id, :registration, :text)",
                update -> update.bind("id", id)
                        .bind("registration", registrationId)
                        .bind("text", text));
        return id;
    }

    /** The latest ones by id. */
    Map<String, String> of(UUID registrationId) {
        return sql
                .query(
                        "SELECT id, text FROM registration_notes WHERE tenant_id = :tenant"
                                + " AND registration_id = :registration ORDER BY id DESC LIMIT " + MOST,
                        query -> query.bind("registration", registrationId)
                                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                                .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
