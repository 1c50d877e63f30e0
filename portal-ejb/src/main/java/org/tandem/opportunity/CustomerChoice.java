package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.customer.CustomerBook;
import org.tandem.customer.CustomerDraft;
import org.tandem.customer.CustomerRule;
import org.tandem.shared.RuleViolation;

/** Which customer something becomes a deal with: one of those that were shown, one that the caller works with, or a new one. */
@ApplicationScoped
class CustomerChoice {
    @Inject
    private CustomerBook customers;

    /** @param chosen null: a new one. From now on the partner sees it. */
    UUID take(CustomerDraft described, UUID chosen, UUID organizationId) {
        var customer = chosen == null ? customers.enter(described) : known(described, chosen);
        customers.link(customer, organizationId);
        return customer;
    }

    private UUID known(CustomerDraft described, UUID chosen) {
        var shown =
                customers.matches(described).stream().anyMatch(one -> one.id().equals(chosen));
        if (!shown && !customers.isSeen(chosen)) {
            throw RuleViolation.at("customerId", CustomerRule.CUSTOMER_UNKNOWN);
        }
        return chosen;
    }
}
