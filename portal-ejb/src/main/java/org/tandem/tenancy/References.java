package org.tandem.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Human references such as {@code L-2026-000123}: per firm and year, rising, with gaps after a restart. */
@ApplicationScoped
public class References {
    private static final int BLOCK = 50;

    @Inject
    private SequenceBlocks sequences;

    @Inject
    private Caller caller;

    private final Cache<String, Block> blocks =
            Caffeine.newBuilder().maximumSize(10_000).build();

    public String next(String prefix, Instant at) {
        var name = series(prefix, at);
        var block = blocks.get(caller.tenantId() + name, key -> new Block());
        return format(name, block.next(() -> sequences.take(name, BLOCK)));
    }

    /** References for a whole batch, without a stop in between. */
    public Series take(String prefix, Instant at, int size) {
        var name = series(prefix, at);
        return new Series(name, sequences.take(name, size));
    }

    private static String series(String prefix, Instant at) {
        return prefix + "-" + at.atZone(ZoneOffset.UTC).getYear();
    }

    private static String format(String name, long number) {
        return String.format(Locale.ROOT, "%s-%06d", name, number);
    }

    /** A run of references. */
    public static final class Series {
        private final String name;
        private long next;

        private Series(String name, long first) {
            this.name = name;
            this.next = first;
        }

        public String next() {
            return format(name, next++);
        }
    }

    private static final class Block {
        private long next;
        private long end;

        synchronized long next(java.util.function.LongSupplier refill) {
            if (next == end) {
                next = refill.getAsLong();
                end = next + BLOCK;
            }
            return next++;
        }
    }
}
