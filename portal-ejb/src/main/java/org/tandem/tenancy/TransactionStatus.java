package org.tandem.tenancy;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Whether the thread is in a transaction of the container; for what is no bean. */
final class TransactionStatus {
    private static final TransactionSynchronizationRegistry REGISTRY = registry();

    private TransactionStatus() {}

    static boolean isActive() {
        return REGISTRY != null && REGISTRY.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException none) {
            return null;
        }
    }
}
