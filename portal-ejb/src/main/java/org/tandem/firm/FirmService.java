package org.tandem.firm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.Cursor;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The firms of the installation, for its operator. */
@Stateless
@Gate
@DenyAll
public class FirmService {
    private static final int MAX_LIMIT = 200;

    @Inject
    private FirmRepository firms;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Newest first. */
    @RolesAllowed(Roles.OPERATOR)
    public PageOf<FirmRow> list(String cursor, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(MAX_LIMIT));
        }
        return firms.list(Optional.ofNullable(cursor).map(Cursor::decode), limit);
    }

    @RolesAllowed(Roles.OPERATOR)
    public FirmView require(UUID id) {
        return firms.find(id).orElseThrow(NotFound::new);
    }

    /** The firm is there at once; Keycloak follows by itself, and then the administrator's invitation. */
    @RolesAllowed(Roles.OPERATOR)
    public FirmView register(RegisterFirm wanted) {
        var draft = FirmDraft.of(wanted);
        var id = firms.add(draft, time.now()).orElseThrow(() -> RuleViolation.at("slug", FirmRule.FIRM_SLUG_TAKEN));
        events.fire(FirmEvent.registered(id, draft));
        return require(id);
    }

    /** Tries again what has failed, or sends another invitation; to somebody else where the first address was wrong. */
    @RolesAllowed(Roles.OPERATOR)
    public FirmView invite(UUID id, InviteAdministrator wanted, long version) {
        var firm = require(id);
        if (!firm.isInvitable()) {
            throw new RuleViolation(firm.whyNotInvitable());
        }
        var input = new TextInput();
        var administrator = Administrator.read(input, wanted);
        input.throwIfRefused();
        if (!firms.invite(id, administrator, version, time.now())) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        events.fire(FirmEvent.invited(id));
        return require(id);
    }
}
