package org.tandem.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.tandem.tenancy.Caller;

/** The map of the caller's firm; at most a minute old, and of this node's own changes at once. */
@ApplicationScoped
public class TerritoryMaps {
    private static final int MOST_FIRMS = 200;

    @Inject
    private TerritoryStore territories;

    @Inject
    private Caller caller;

    private final Cache<UUID, TerritoryMap> known = Caffeine.newBuilder()
            .maximumSize(MOST_FIRMS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public TerritoryMap get() {
        return known.get(caller.tenantId(), tenant -> new TerritoryMap(territories.all()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TerritoryChanged changed) {
        known.invalidateAll();
    }
}
