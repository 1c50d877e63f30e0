package org.tandem.firm;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** What happened to a firm as a whole: what the operator did stands in the operator's trail, what the job did in the firm's. */
record FirmEvent(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String REGISTERED = "firm.registered";
    static final String INVITED = "firm.administrator-invited";
    static final String PROVISIONED = "firm.provisioned";
    static final String FAILED = "firm.provisioning-failed";

    static FirmEvent registered(UUID firm, FirmDraft draft) {
        return new FirmEvent(firm, REGISTERED, Map.of("name", draft.name(), "slug", draft.slug()));
    }

    static FirmEvent invited(UUID firm) {
        return new FirmEvent(firm, INVITED, Map.of());
    }

    static FirmEvent provisioned(UUID firm) {
        return new FirmEvent(firm, PROVISIONED, Map.of());
    }

    static FirmEvent failed(UUID firm, ProvisioningFault why) {
        return new FirmEvent(firm, FAILED, Map.of("fault", why.name()));
    }

    @Override
    public String subject() {
        return "firm";
    }
}
