package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.customer.CustomerBook;
import org.tandem.customer.CustomerRule;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantJdbi;

/** Whether what an opportunity points at may be pointed at: people, partners, customers and contacts. */
@ApplicationScoped
class OpportunityReferences {
    private static final String SELLER = """
            SELECT 1 FROM organizations WHERE tenant_id = :tenant AND id = :organization AND active
            AND kind IN ('DEALER', 'RESELLER', 'RETAILER', 'ALLIANCE')""";
    private static final String PERSON =
            "SELECT 1 FROM people WHERE tenant_id = :tenant AND id = :person AND organization_id = :organization";
    private static final String MEMBER = """
            SELECT 1 FROM people p JOIN organizations g ON g.tenant_id = p.tenant_id AND g.id = p.organization_id
            WHERE p.tenant_id = :tenant AND p.id = :person AND (g.id = :organization OR g.kind = 'FIRM')""";
    private static final String CHANNEL_MANAGER = """
            SELECT 1 FROM people p JOIN organizations g ON g.tenant_id = p.tenant_id AND g.id = p.organization_id
            WHERE p.tenant_id = :tenant AND p.id = :person AND g.kind = 'FIRM'
            AND CONCAT(' ', p.roles, ' ') LIKE '% channel-manager %'""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CustomerBook customers;

    void requireCustomer(UUID customerId) {
        if (customerId == null) {
            throw RuleViolation.at("customerId", InputRule.REQUIRED);
        }
        if (!exists("SELECT 1 FROM customers WHERE tenant_id = :tenant AND id = :organization", customerId, null)
                || !customers.isSeen(customerId)) {
            throw RuleViolation.at("customerId", CustomerRule.CUSTOMER_UNKNOWN);
        }
    }

    void requireContact(UUID contactId, UUID customerId, UUID organizationId) {
        if (contactId != null && !customers.isContact(contactId, customerId, organizationId)) {
            throw RuleViolation.at("contactId", CustomerRule.CONTACT_UNKNOWN);
        }
    }

    void requireSeller(UUID organizationId) {
        if (organizationId == null || !exists(SELLER, organizationId, null)) {
            throw RuleViolation.at("ownerOrganizationId", OpportunityRule.OPPORTUNITY_OWNER_CANNOT_SELL);
        }
    }

    void requirePerson(UUID personId, UUID organizationId) {
        if (personId != null && !exists(PERSON, organizationId, personId)) {
            throw RuleViolation.at("ownerPersonId", OpportunityRule.OPPORTUNITY_PERSON_ELSEWHERE);
        }
    }

    /** The owner's people and the firm's own may be in a team. */
    void requireMember(UUID personId, UUID organizationId) {
        if (!exists(MEMBER, organizationId, personId)) {
            throw RuleViolation.at("team", OpportunityRule.OPPORTUNITY_PERSON_ELSEWHERE);
        }
    }

    void requireChannelManager(UUID personId) {
        if (personId != null && !exists(CHANNEL_MANAGER, null, personId)) {
            throw RuleViolation.at("channelManagerId", OpportunityRule.OPPORTUNITY_NO_CHANNEL_MANAGER);
        }
    }

    private boolean exists(String statement, UUID organizationId, UUID personId) {
        return sql.query(
                        statement,
                        query -> query.bind("organization", organizationId)
                                .bind("person", personId)
                                .mapTo(Integer.class)
                                .findOne())
                .isPresent();
    }
}
