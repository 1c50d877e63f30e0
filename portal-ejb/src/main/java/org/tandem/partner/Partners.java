package org.tandem.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** For the features that hang something on a partner. */
@ApplicationScoped
public class Partners {
    @Inject
    private PartnerStore partners;

    /** Whether it is a company of the firm that sells; it can be referred to from then on. */
    public boolean ensure(UUID partnerId) {
        partners.ensure(partnerId);
        return partners.find(partnerId).isPresent();
    }
}
