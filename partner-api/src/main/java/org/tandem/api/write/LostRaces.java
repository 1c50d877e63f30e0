package org.tandem.api.write;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.tandem.api.problem.Fault;

/**
 * Repeats a write that the database rolled back because another one was faster. From outside the transaction: inside it,
 * a repetition would read the same old snapshot.
 */
final class LostRaces {
    private static final int REPETITIONS = 3;
    private static final long STEP_NANOS = 10_000_000;

    private LostRaces() {}

    static <T> T repeated(Supplier<T> write) {
        for (var repetition = 1; ; repetition++) {
            try {
                return write.get();
            } catch (RuntimeException thrown) {
                if (repetition > REPETITIONS || !Fault.isLostRace(thrown)) {
                    throw thrown;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(STEP_NANOS * repetition));
            }
        }
    }
}
