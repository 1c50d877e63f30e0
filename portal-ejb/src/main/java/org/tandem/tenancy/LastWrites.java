package org.tandem.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * What the transaction of an outermost call writes as its last thing, while the call still runs. The container's own
 * moment for that comes too late: once it commits, a connection, even one that was taken before, may be outside of the
 * transaction, and what it writes would stay when the transaction does not.
 */
public final class LastWrites {
    private final List<Runnable> writes = new ArrayList<>();

    /** @throws IllegalStateException outside of a call through the gate */
    public static LastWrites of(TransactionSynchronizationRegistry transaction) {
        var known = transaction.getResource(LastWrites.class);
        if (known == null) {
            throw new IllegalStateException("not in a call through the gate");
        }
        return (LastWrites) known;
    }

    static boolean isIn(TransactionSynchronizationRegistry transaction) {
        return transaction.getResource(LastWrites.class) != null;
    }

    static LastWrites begin(TransactionSynchronizationRegistry transaction) {
        var begun = new LastWrites();
        transaction.putResource(LastWrites.class, begun);
        return begun;
    }

    public void add(Runnable write) {
        writes.add(write);
    }

    boolean isEmpty() {
        return writes.isEmpty();
    }

    void write() {
        writes.forEach(Runnable::run);
    }
}
