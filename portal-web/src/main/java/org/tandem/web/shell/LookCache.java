package org.tandem.web.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.tandem.organization.PersonService;
import org.tandem.organization.Preferences;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantLook;
import org.tandem.tenancy.TenantService;

/** What the frame of every page needs and hardly ever changes; kept for 20 s, forgotten at once where it is changed. */
@ApplicationScoped
public class LookCache {
    private record Reader(UUID tenant, UUID person) {}

    record Entry(TenantLook firm, Preferences person) {}

    private final Cache<Reader, Entry> entries = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    @Inject
    private Caller caller;

    @Inject
    private TenantService tenants;

    @Inject
    private PersonService people;

    Entry get() {
        return entries.get(reader(), none -> new Entry(withoutLogo(tenants.look()), people.preferences()));
    }

    public void forget() {
        entries.invalidate(reader());
    }

    private Reader reader() {
        return new Reader(caller.tenantId(), caller.personId());
    }

    /** An empty array says that there is a logo; its bytes are read by the one address that sends them. */
    private static TenantLook withoutLogo(TenantLook look) {
        return new TenantLook(
                look.name(),
                look.accent(),
                look.logo() == null ? null : new byte[0],
                look.locale(),
                look.zone(),
                look.currency(),
                look.version());
    }
}
