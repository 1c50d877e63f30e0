package org.tandem.partner;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something that is agreed with a partner changed. */
public record PartnerChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String TERMS = "partner.terms-agreed";
    static final String ABSENCE = "partner.absence-set";
    static final String CALENDAR = "partner.calendar-set";
    static final String CERTIFIED = "partner.certified";
    static final String CERTIFICATION_WITHDRAWN = "partner.certification-withdrawn";

    @Override
    public String subject() {
        return "partner";
    }
}
