package org.tandem.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something happened to a conflict. Names both partners by id, so it is told to neither as it stands. */
public record ConflictChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String OPENED = "registration-conflict.opened";
    static final String STATED = "registration-conflict.stated";
    static final String SEEN = "registration-conflict.seen";
    static final String DECIDED = "registration-conflict.decided";

    /** @param detail names and values in turn; a null value is left out */
    static ConflictChanged of(RegistrationConflict conflict, String type, Object... detail) {
        var values = new LinkedHashMap<String, String>();
        values.put("registration", conflict.getRegistrationId().toString());
        values.put("organization", conflict.getOrganizationId().toString());
        values.put("otherOrganization", conflict.getOtherOrganizationId().toString());
        for (var i = 0; i < detail.length; i += 2) {
            if (detail[i + 1] != null) {
                values.put(detail[i].toString(), detail[i + 1].toString());
            }
        }
        return new ConflictChanged(conflict.getId(), type, values);
    }

    @Override
    public String subject() {
        return "registration-conflict";
    }
}
