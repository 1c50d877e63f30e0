package org.tandem.tenancy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.tandem.shared.LostRace;

/** The transaction of an outermost call. It ends before the call returns, so that the call can be made once more. */
@Stateless
@PermitAll
public class OwnTransaction {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    /** A call that fails changes nothing, whatever it fails with. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Object proceed(InvocationContext call) throws Exception {
        var last = LastWrites.begin(transaction);
        try {
            var result = call.proceed();
            if (!last.isEmpty()) {
                em.flush();
                last.write();
            }
            return result;
        } catch (RuntimeException failed) {
            transaction.setRollbackOnly();
            throw LostRace.toldApart(failed);
        } catch (Exception failed) {
            transaction.setRollbackOnly();
            throw failed;
        }
    }
}
