package org.tandem.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;

/** Who may offer views to others, and take them away again. */
@ApplicationScoped
class SharingPolicy {
    @Inject
    private Caller caller;

    boolean mayShare() {
        return caller.isStaff()
                ? caller.has(Roles.CHANNEL_MANAGER) || caller.has(Roles.TENANT_ADMIN)
                : caller.has(Roles.PARTNER_ADMIN);
    }

    void require(SaveView wanted) {
        if (wanted.shared() && !mayShare()) {
            throw RuleViolation.at("viewShared", ListingRule.VIEW_SHARING_NOT_ALLOWED);
        }
        if (wanted.defaultRole() != null && (!wanted.shared() || !Roles.ALL.contains(wanted.defaultRole()))) {
            throw RuleViolation.at("viewRole", ListingRule.VIEW_DEFAULT_MUST_BE_SHARED);
        }
    }

    boolean mayDelete(SavedView view) {
        return view.isOf(caller.identity()) || view.isShared() && mayShare() && view.isOfCompanyOf(caller.identity());
    }
}
