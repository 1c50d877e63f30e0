package org.tandem.tenancy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Iterator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.tandem.shared.LostRace;

/**
 * Makes a call once more whose transaction the database rolled back because another one was faster. Only the outermost
 * call: inside, a repetition would read the same old snapshot. The container begins a transaction before it asks any
 * interceptor and commits it after the last one, too late to repeat anything; so that one stays empty, and the work is
 * done in another, which has ended when this class hears of it.
 */
@Gate
@Interceptor
@Priority(Interceptor.Priority.APPLICATION - 1)
public class LostRaceInterceptor {
    private static final int REPETITIONS = 3;
    private static final long STEP_NANOS = 10_000_000;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private OwnTransaction own;

    public LostRaceInterceptor() {}

    LostRaceInterceptor(TransactionSynchronizationRegistry transaction, OwnTransaction own) {
        this.transaction = transaction;
        this.own = own;
    }

    @AroundInvoke
    public Object enter(InvocationContext call) throws Exception {
        return isOutermost() ? repeated(call) : call.proceed();
    }

    /** Nobody but the container begins transactions, so one without the mark was begun for this very call. */
    private boolean isOutermost() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE && !LastWrites.isIn(transaction);
    }

    private Object repeated(InvocationContext call) throws Exception {
        for (var repetition = 1; ; repetition++) {
            try {
                return own.proceed(call);
            } catch (RuntimeException thrown) {
                if (repetition > REPETITIONS || !LostRace.isBehind(thrown) || usesUp(call.getParameters())) {
                    throw thrown;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(STEP_NANOS * repetition));
            }
        }
    }

    /** What was written into or read to its end, a stream or a file, is not there for a second try. */
    private static boolean usesUp(Object[] arguments) {
        // the container has null for none
        return arguments != null
                && Stream.of(arguments)
                        .anyMatch(argument -> argument instanceof AutoCloseable || argument instanceof Iterator);
    }
}
