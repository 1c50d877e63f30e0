package org.tandem.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something happened to a registration. The detail names organizations, people and notes by id only, never the customer. */
public record RegistrationChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String DRAFTED = "registration.drafted";
    static final String CHANGED = "registration.changed";
    static final String SUBMITTED = "registration.submitted";
    static final String TAKEN_UP = "registration.taken-up";
    static final String AGREED = "registration.agreed";
    static final String RETURNED = "registration.returned";
    static final String APPROVED = "registration.approved";
    static final String REJECTED = "registration.rejected";
    static final String WITHDRAWN = "registration.withdrawn";
    static final String ESCALATED = "registration.escalated";
    static final String EXTENSION_ASKED = "registration.extension-asked";
    static final String EXTENSION_GRANTED = "registration.extension-granted";
    static final String EXTENSION_REFUSED = "registration.extension-refused";
    static final String EXPIRING = "registration.expiring";
    static final String EXPIRED = "registration.expired";
    static final String CONVERTED = "registration.converted";

    /** @param detail names and values in turn; a null value is left out */
    static RegistrationChanged of(Registration registration, String type, Object... detail) {
        var values = new LinkedHashMap<String, String>();
        values.put("organization", registration.getOrganizationId().toString());
        for (var i = 0; i < detail.length; i += 2) {
            if (detail[i + 1] != null) {
                values.put(detail[i].toString(), detail[i + 1].toString());
            }
        }
        return new RegistrationChanged(registration.getId(), type, values);
    }

    @Override
    public String subject() {
        return "registration";
    }
}
