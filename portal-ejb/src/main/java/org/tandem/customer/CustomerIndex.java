package org.tandem.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.tenancy.TenantJdbi;

/** The text by which a customer is found. Contacts are not in it: not everybody who sees a customer sees its contacts. */
@ApplicationScoped
class CustomerIndex {
    private static final String DOCUMENT = """
            INSERT INTO search_documents (tenant_id, subject_id, subject, text) VALUES (:tenant, :id, 'customer', :text)
            ON DUPLICATE KEY UPDATE text = :text""";

    @Inject
    private TenantJdbi sql;

    void write(UUID customerId, String reference, CustomerDraft draft) {
        var text = Stream.of(
                        reference,
                        draft.name(),
                        draft.domain(),
                        draft.taxId(),
                        draft.phone(),
                        draft.postcode(),
                        draft.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        sql.update(DOCUMENT, update -> update.bind("id", customerId).bind("text", text));
    }
}
