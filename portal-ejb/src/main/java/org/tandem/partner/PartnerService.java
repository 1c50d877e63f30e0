package org.tandem.partner;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The firm's partners and what is agreed with each. */
@Stateless
@Gate
@DenyAll
public class PartnerService {
    @Inject
    private PartnerStore partners;

    @Inject
    private PartnerLister lister;

    @Inject
    private PartnerTimeline timeline;

    @Inject
    private CertificationStore certifications;

    @Inject
    private LevelStore levels;

    @Inject
    private CalendarStore calendars;

    @Inject
    private Categories categories;

    @Inject
    private PartnerScope scope;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PageOf<PartnerRow> list(PartnerQuery query) {
        scope.requireStaff();
        return lister.list(query);
    }

    /** A partner's people see their own company only. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public PartnerView require(UUID partnerId) {
        scope.requireSeen(partnerId);
        return partners.find(partnerId)
                .orElseThrow(NotFound::new)
                .with(partners.categories(partnerId), certifications.of(partnerId), !scope.steers());
    }

    /** What changed and when, newest first. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<PartnerEntry> timeline(UUID partnerId) {
        scope.requireStaff();
        return timeline.of(partnerId);
    }

    /** @param version as it was read; 0 when nothing was agreed before */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PartnerView agree(UUID partnerId, long version, PartnerTerms wanted) {
        scope.requireStaff();
        partners.ensure(partnerId);
        var before = partners.find(partnerId).orElseThrow(NotFound::new);
        var terms = wanted.checked(codes());
        requireKnown(partnerId, terms);
        if (!partners.agree(partnerId, version, terms)) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        partners.authorize(partnerId, terms.categories());
        var after = require(partnerId);
        events.fire(new PartnerChanged(partnerId, PartnerChanged.TERMS, told(before, after)));
        return after;
    }

    /** On another level of the programme, everything else as agreed. @param levelId null: not in the programme */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PartnerView place(UUID partnerId, long version, UUID levelId) {
        scope.requireStaff();
        partners.ensure(partnerId);
        var before = partners.find(partnerId).orElseThrow(NotFound::new);
        requireLevel(levelId);
        if (!partners.place(partnerId, version, levelId)) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        var after = require(partnerId);
        events.fire(new PartnerChanged(partnerId, PartnerChanged.TERMS, told(before, after)));
        return after;
    }

    /** @param until null: it is there again */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_ADMIN})
    public PartnerView beAbsent(UUID partnerId, long version, Instant until) {
        scope.requireSeen(partnerId);
        partners.ensure(partnerId);
        partners.find(partnerId).orElseThrow(NotFound::new);
        if (!partners.beAbsent(partnerId, version, until)) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        var detail = until == null ? Map.<String, String>of() : Map.of("until", until.toString());
        events.fire(new PartnerChanged(partnerId, PartnerChanged.ABSENCE, detail));
        return require(partnerId);
    }

    private Set<String> codes() {
        return categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
    }

    private void requireLevel(UUID levelId) {
        if (levelId != null && levels.find(levelId).isEmpty()) {
            throw RuleViolation.at("levelId", InputRule.VALUE_UNKNOWN);
        }
    }

    private void requireKnown(UUID partnerId, PartnerTerms terms) {
        requireLevel(terms.levelId());
        if (terms.calendarId() != null) {
            var calendar = calendars
                    .find(terms.calendarId())
                    .orElseThrow(() -> RuleViolation.at("calendarId", InputRule.VALUE_UNKNOWN));
            if (calendar.organizationId() != null && !calendar.organizationId().equals(partnerId)) {
                throw RuleViolation.at("calendarId", PartnerRule.CALENDAR_OF_ANOTHER_PARTNER);
            }
        }
    }

    private static Map<String, String> told(PartnerView before, PartnerView after) {
        var detail = new LinkedHashMap<String, String>();
        if (after.level() != null) {
            detail.put("level", after.level().code());
        }
        if (after.suspendedReason() != null) {
            detail.put("suspended", "true");
        } else if (before.suspendedReason() != null) {
            detail.put("suspended", "false");
        }
        return detail;
    }
}
