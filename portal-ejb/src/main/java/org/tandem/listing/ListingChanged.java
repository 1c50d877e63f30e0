package org.tandem.listing;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something was chosen about a list, or an excerpt of it left the portal. The subject is the view, else the person. */
record ListingChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String SAVED = "view.saved";
    static final String DELETED = "view.deleted";
    static final String COLUMNS = "list.columns-chosen";
    static final String EXPORTED = "list.exported";

    @Override
    public String subject() {
        return type.startsWith("view.") ? "view" : "list";
    }
}
