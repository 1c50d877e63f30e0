package org.tandem.partner;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Business calendars: the firm's, which its partners share, and a partner's own. */
@Stateless
@Gate
@DenyAll
public class CalendarService {
    @Inject
    private CalendarStore calendars;

    @Inject
    private PartnerStore partners;

    @Inject
    private PartnerScope scope;

    @Inject
    private Event<DomainEvent> events;

    /** The firm's, by name, without blocks and holidays. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<BusinessCalendar> list() {
        scope.requireStaff();
        return calendars.shared();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BusinessCalendar require(UUID calendarId) {
        scope.requireStaff();
        return calendars.find(calendarId).orElseThrow(NotFound::new);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BusinessCalendar make(DescribeCalendar wanted) {
        scope.requireStaff();
        var calendar = wanted.checked();
        var id = Ids.next();
        requireFreeName(id, calendar);
        return made(id, null, calendar);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BusinessCalendar describe(UUID calendarId, long version, DescribeCalendar wanted) {
        var known = require(calendarId);
        var calendar = wanted.checked();
        if (known.organizationId() == null) {
            requireFreeName(calendarId, calendar);
        }
        return changed(calendarId, version, calendar);
    }

    /** What a partner works by: its own calendar, or the firm's that was agreed; empty blocks mean the usual hours. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public BusinessCalendar ofPartner(UUID partnerId) {
        scope.requireSeen(partnerId);
        var partner = partners.find(partnerId).orElseThrow(NotFound::new);
        return partner.calendarId() == null
                ? new BusinessCalendar(
                        null, 0, partner.name(), partners.firmZone(), null, BusinessHours.usualWeek(), List.of())
                : calendars.find(partner.calendarId()).orElseThrow(NotFound::new);
    }

    /**
     * A partner's administrator says when it works. The first time, a calendar of its own takes the place of the one it
     * shared with others.
     *
     * @param version of the calendar it has now; 0 when there was none of its own
     */
    @RolesAllowed(Roles.PARTNER_ADMIN)
    public BusinessCalendar workBy(UUID partnerId, long version, DescribeCalendar wanted) {
        scope.requireOwn(partnerId);
        partners.ensure(partnerId);
        var partner = partners.find(partnerId).orElseThrow(NotFound::new);
        var calendar =
                new DescribeCalendar(partner.name(), wanted.zone(), wanted.blocks(), wanted.holidays()).checked();
        var own = calendars.ownOf(partnerId);
        var saved =
                own.isPresent() ? changed(own.get().id(), version, calendar) : made(Ids.next(), partnerId, calendar);
        partners.workBy(partnerId, saved.id());
        events.fire(new PartnerChanged(partnerId, PartnerChanged.CALENDAR, Map.of("zone", saved.zone())));
        return saved;
    }

    private BusinessCalendar made(UUID id, UUID organizationId, DescribeCalendar calendar) {
        calendars.make(id, organizationId, calendar);
        events.fire(new CalendarChanged(id, CalendarChanged.MADE, Map.of("name", calendar.name())));
        return calendars.find(id).orElseThrow();
    }

    private BusinessCalendar changed(UUID id, long version, DescribeCalendar calendar) {
        if (!calendars.change(id, version, calendar)) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        events.fire(new CalendarChanged(id, CalendarChanged.CHANGED, Map.of("name", calendar.name())));
        return calendars.find(id).orElseThrow();
    }

    private void requireFreeName(UUID id, DescribeCalendar wanted) {
        if (calendars.shared().stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(wanted.name()))) {
            throw RuleViolation.at("name", PartnerRule.CALENDAR_NAME_TAKEN);
        }
    }
}
