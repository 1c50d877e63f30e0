package org.tandem.web.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lead.LeadCounts;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.PageOf;
import org.tandem.tenancy.Caller;
import org.tandem.web.registration.RegistrationBadges;

/** The numbers beside the places of the navigation. They may be 20 s old, so that they cost no page a query. */
@Named
@ApplicationScoped
public class Badges {
    private record Company(UUID tenant, UUID organization) {}

    private final Cache<Company, LeadCounts> counts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    @Inject
    private Caller caller;

    @Inject
    private LeadService leads;

    @Inject
    private RegistrationBadges registrations;

    public String of(Pages page) {
        return switch (page) {
            case LEAD_AVAILABLE -> shown(leads().map(known -> known.of(LeadStatus.POOLED)));
            case LEAD_OFFERS -> shown(leads().map(known -> known.of(LeadStatus.OFFERED)));
            case LEAD_WORKLIST -> shown(leads().map(known -> known.of(LeadStatus.UNPLACED)));
            case LEAD_OURS -> shown(leads().map(LeadCounts::open));
            case REGISTRATION_LIST -> registrations.getWaiting();
            default -> "";
        };
    }

    public String count(LeadStatus status) {
        return shown(leads().map(known -> known.of(status)));
    }

    /** Empty for those to whom leads are not shown. */
    public Optional<LeadCounts> leads() {
        return Pages.LEAD_DETAIL.isFor(Pages.roles(caller.identity()))
                ? Optional.of(
                        counts.get(new Company(caller.tenantId(), caller.organizationId()), none -> leads.counts()))
                : Optional.empty();
    }

    private static String shown(Optional<Integer> count) {
        return count.filter(number -> number > 0)
                .map(number -> number > PageOf.COUNT_LIMIT ? "999+" : number.toString())
                .orElse("");
    }

    public void forget() {
        counts.invalidate(new Company(caller.tenantId(), caller.organizationId()));
    }
}
