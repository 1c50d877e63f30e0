package org.tandem.container;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Once armed, lets the transaction of the next event fail at the last moment: after everybody else has written. */
@ApplicationScoped
public class Saboteur {
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private boolean armed;
    private UUID victim;

    void arm() {
        armed = true;
    }

    /** What the event was about whose transaction failed. */
    UUID victim() {
        return victim;
    }

    void strike(@Observes @Priority(LAST) DomainEvent event) {
        if (!armed) {
            return;
        }
        armed = false;
        victim = event.subjectId();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                transaction.setRollbackOnly();
            }

            @Override
            public void afterCompletion(int status) {
                // it has struck already
            }
        });
    }
}
