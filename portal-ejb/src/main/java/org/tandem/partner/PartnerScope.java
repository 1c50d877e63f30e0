package org.tandem.partner;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Whose terms the caller may see and decide. The only place that says so. */
@ApplicationScoped
public class PartnerScope {
    @Inject
    private Caller caller;

    @Inject
    private TenantJdbi sql;

    public boolean steers() {
        return caller.isStaff() && caller.has(Roles.CHANNEL_MANAGER);
    }

    /** The role alone is not enough: it must be held in the firm itself. */
    public void requireStaff() {
        if (!steers()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
    }

    /** The firm's channel managers see every partner, a partner itself only. */
    public void requireSeen(UUID partnerId) {
        if (!isOwn(partnerId) && !(steers() && isThere(partnerId))) {
            throw new NotFound();
        }
    }

    private boolean isThere(UUID partnerId) {
        return sql.query(
                "SELECT COUNT(*) FROM organizations WHERE tenant_id = :tenant AND id = :partner",
                query -> query.bind("partner", partnerId).mapTo(Integer.class).one() > 0);
    }

    public void requireOwn(UUID partnerId) {
        if (!isOwn(partnerId)) {
            throw new NotFound();
        }
    }

    private boolean isOwn(UUID partnerId) {
        return caller.identity().kind().sells() && caller.organizationId().equals(partnerId);
    }
}
