package org.tandem.routing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Why a lead was routed as it was. */
@Stateless
@Gate
@DenyAll
public class RoutingDecisions {
    private static final int LATEST = 10;
    private static final String OF_LEAD = """
            SELECT d.*, s.partners FROM routing_decisions d
            LEFT JOIN routing_snapshots s ON s.tenant_id = d.tenant_id AND s.digest = d.snapshot
            WHERE d.tenant_id = :tenant AND d.lead_id = :lead ORDER BY d.id DESC LIMIT %d""".formatted(LATEST);
    private static final String NAMES = """
            SELECT id, name FROM organizations WHERE tenant_id = :tenant
            AND kind IN ('DEALER', 'RESELLER', 'RETAILER', 'ALLIANCE')""";

    @EJB
    private LeadService leads;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    /** Of a lead that the caller may see; the latest ten, newest first. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<DecisionView> of(UUID leadId) {
        leads.require(leadId);
        var names = new HashMap<UUID, String>();
        return sql.query(
                OF_LEAD,
                query -> query.bind("lead", leadId)
                        .map((row, context) -> view(row, names))
                        .list());
    }

    private DecisionView view(ResultSet row, Map<UUID, String> names) throws SQLException {
        var steers = caller.isStaff();
        var packed = row.getBytes("detail");
        var detail = packed == null ? null : DecisionStore.detail(packed);
        var partners = detail == null ? List.<PartnerFacts>of() : DecisionStore.partners(row.getBytes("partners"));
        if (names.isEmpty() && detail != null) {
            sql.query(
                    NAMES,
                    query -> query.map(
                                    (name, context) -> names.put(UUID.fromString(name.getString(1)), name.getString(2)))
                            .list());
        }
        var mode = row.getString("mode");
        var reason = row.getString("reason");
        return new DecisionView(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("lead_id")),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                steers ? row.getString("rule_name") : null,
                steers ? row.getObject("rule_version", Long.class) : null,
                steers && mode != null ? RoutingMode.valueOf(mode) : null,
                LeadStatus.valueOf(row.getString("outcome")),
                steers && reason != null ? UnplacedReason.valueOf(reason) : null,
                steers ? row.getString("note") : null,
                detail == null ? List.of() : parts(detail, partners, names, steers),
                detail == null || !steers ? null : repeats(detail, partners));
    }

    /** Decides once more with what was stored. */
    static boolean repeats(DecisionStore.Detail detail, List<PartnerFacts> partners) {
        return detail.policy()
                .choose(DecisionStore.candidates(detail, partners))
                .equals(detail.choice());
    }

    private List<DecisionView.Part> parts(
            DecisionStore.Detail detail, List<PartnerFacts> partners, Map<UUID, String> names, boolean all) {
        var parts = new ArrayList<DecisionView.Part>();
        var candidates = DecisionStore.candidates(detail, partners);
        for (int place = 0, at = 0; place < partners.size(); place++) {
            var partner = partners.get(place);
            var exclusion = DecisionStore.exclusion(detail, place);
            var candidate = exclusion == null ? at++ : -1;
            if (all || partner.id().equals(caller.organizationId())) {
                parts.add(new DecisionView.Part(
                        partner.id(),
                        names.get(partner.id()),
                        detail.choice().chosen().contains(candidate),
                        exclusion,
                        candidate < 0 ? null : detail.choice().scores().get(candidate),
                        candidate < 0 ? Map.of() : detail.policy().factors(candidates.get(candidate))));
            }
        }
        parts.sort(Comparator.comparing((DecisionView.Part part) -> !part.chosen())
                .thenComparing(part -> part.score() == null ? 1.0 : -part.score()));
        return List.copyOf(parts);
    }
}
