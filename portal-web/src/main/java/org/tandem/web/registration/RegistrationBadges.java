package org.tandem.web.registration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.UUID;
import org.tandem.registration.RegistrationCounts;
import org.tandem.registration.RegistrationService;
import org.tandem.shared.PageOf;
import org.tandem.tenancy.Caller;

/** How much waits for the reader. The numbers may be 20 s old, so that they cost no page a query. */
@Named
@ApplicationScoped
public class RegistrationBadges {
    private record Reader(UUID tenant, UUID person) {}

    private final Cache<Reader, RegistrationCounts> counts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    @Inject
    private Caller caller;

    @Inject
    private RegistrationService registrations;

    public String of(RegistrationTab tab) {
        return switch (tab) {
            case WAITING, RETURNED -> shown(counts().waitingForMe());
            case EXPIRING -> shown(counts().expiring());
            case CONFLICTS -> shown(counts().conflicts());
            default -> "";
        };
    }

    public String getWaiting() {
        return shown(counts().waitingForMe());
    }

    private RegistrationCounts counts() {
        return counts.get(reader(), none -> registrations.counts());
    }

    public void forget() {
        counts.invalidate(reader());
    }

    private Reader reader() {
        return new Reader(caller.tenantId(), caller.personId());
    }

    private static String shown(int number) {
        return number == 0 ? "" : number > PageOf.COUNT_LIMIT ? "999+" : Integer.toString(number);
    }
}
