package org.tandem.tenancy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.tandem.shared.Conflict;
import org.tandem.shared.LostRace;

@Gate
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class GateInterceptor {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Caller caller;

    @AroundInvoke
    public Object enter(InvocationContext call) throws Exception {
        if (!caller.isKnown()) {
            throw new EJBAccessException("nobody is signed in");
        }
        // without a transaction there is no persistence context that it could be set on
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            em.setProperty(TenantEntity.TENANT, caller.tenantId().toString());
        }
        try {
            return call.proceed();
        } catch (OptimisticLockException lost) {
            throw new Conflict(Conflict.STALE_VERSION);
        } catch (RuntimeException failed) {
            throw LostRace.toldApart(failed);
        }
    }
}
