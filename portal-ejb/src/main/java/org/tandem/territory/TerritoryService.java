package org.tandem.territory;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.partner.PartnerScope;
import org.tandem.partner.Partners;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Drawing territories, and seeing what they cover and what they leave out. */
@Stateless
@Gate
@DenyAll
public class TerritoryService {
    private static final int MOST_OVERLAPS = 50;

    @Inject
    private TerritoryStore territories;

    @Inject
    private TerritoryLister lister;

    @Inject
    private TerritoryMaps maps;

    @Inject
    private Partners partners;

    @Inject
    private PartnerScope scope;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PageOf<TerritoryRow> list(TerritoryQuery query) {
        scope.requireStaff();
        return lister.list(query);
    }

    /** Those that one partner is in charge of, by name; a partner's people see their own company's only. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<TerritoryRow> listOf(UUID partnerId) {
        scope.requireSeen(partnerId);
        return lister.list(new TerritoryQuery(null, partnerId, null, TerritoryQuery.MAX_LIMIT))
                .items();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Territory require(UUID territoryId) {
        scope.requireStaff();
        return territories.find(territoryId).orElseThrow(NotFound::new);
    }

    /** Other territories with a place in common, by name; at most 50. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<Territory> overlapping(UUID territoryId) {
        var territory = require(territoryId);
        return maps.get().territories().stream()
                .filter(other -> !other.id().equals(territoryId) && other.overlaps(territory))
                .limit(MOST_OVERLAPS)
                .toList();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Territory draw(DescribeTerritory wanted) {
        scope.requireStaff();
        var territory = wanted.checked(Ids.next());
        requirePossible(territory);
        territories.make(territory);
        return done(territory, TerritoryChanged.DRAWN);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Territory describe(UUID territoryId, long version, DescribeTerritory wanted) {
        require(territoryId);
        var territory = wanted.checked(territoryId);
        requirePossible(territory);
        if (!territories.change(territory, version)) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        return done(territory, TerritoryChanged.CHANGED);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Territory remove(UUID territoryId, long version) {
        var territory = require(territoryId);
        if (!territories.remove(territoryId, version)) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        events.fire(new TerritoryChanged(territoryId, TerritoryChanged.REMOVED, Map.of("name", territory.name())));
        return territory;
    }

    /** Countries with at least one territory. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<String> listCountries() {
        scope.requireStaff();
        return maps.get().countries();
    }

    /** Which parts of a country are covered by whom, and which by nobody. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Coverage coverage(String country) {
        scope.requireStaff();
        return maps.get().coverage(country);
    }

    private void requirePossible(Territory territory) {
        for (var partner : territory.partners()) {
            if (!partners.ensure(partner.id())) {
                throw RuleViolation.at("partnerIds", TerritoryRule.TERRITORY_PARTNER_UNKNOWN);
            }
        }
        if (territories.isNameTaken(territory.id(), territory.name())) {
            throw RuleViolation.at("name", TerritoryRule.TERRITORY_NAME_TAKEN);
        }
    }

    private Territory done(Territory territory, String type) {
        events.fire(new TerritoryChanged(territory.id(), type, Map.of("name", territory.name())));
        return territories.find(territory.id()).orElseThrow();
    }
}
