package org.tandem.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.tandem.shared.PageOf;

/**
 * Remembers for some seconds which lists are longer than is counted. Counting a thousand rows costs more than reading a
 * page, and "1,000+" stays true for a while; a list that was counted to its end is counted again each time.
 */
@ApplicationScoped
public class LongLists {
    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    @Inject
    private Caller caller;

    private final Cache<Filter, Integer> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

    private record Filter(UUID firm, String sql, Map<String, Object> values) {}

    /** @param counter counts up to one more than {@link PageOf#COUNT_LIMIT} */
    public int count(String sql, Map<String, Object> values, IntSupplier counter) {
        var filter = new Filter(caller.tenantId(), sql, Map.copyOf(values));
        var remembered = known.getIfPresent(filter);
        if (remembered != null) {
            return remembered;
        }
        var counted = counter.getAsInt();
        if (counted > PageOf.COUNT_LIMIT) {
            known.put(filter, counted);
        }
        return counted;
    }
}
