package org.tandem.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.tandem.shared.PageOf;

/**
 * Counts that stop. To count up to there costs as much as a page of rows, and "1,000+" is seldom wrong a moment later: that
 * there are more is remembered for some seconds, by firm, question and values. A count that did not stop is never kept.
 */
@ApplicationScoped
public class CappedCount {
    static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MORE = PageOf.COUNT_LIMIT + 1;
    private static final String COUNT = "SELECT COUNT(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT " + MORE + ") counted";

    private final Cache<Question, Integer> stopped;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    public CappedCount() {
        this(Ticker.systemTicker());
    }

    CappedCount(Ticker ticker) {
        stopped = Caffeine.newBuilder()
                .maximumSize(2_000)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }

    record Question(UUID tenantId, String statement, Map<String, Object> values) {}

    /** @return the number of rows, or one more than the limit */
    public int of(String from, String where, Map<String, Object> values) {
        var statement = COUNT.formatted(from, where);
        return of(
                new Question(caller.tenantId(), statement, new HashMap<>(values)),
                () -> sql.query(statement, query -> {
                    values.forEach(query::bind);
                    return query.mapTo(Integer.class).one();
                }));
    }

    int of(Question question, IntSupplier counting) {
        var known = stopped.getIfPresent(question);
        if (known != null) {
            return known;
        }
        var counted = counting.getAsInt();
        if (counted >= MORE) {
            stopped.put(question, counted);
        }
        return counted;
    }
}
