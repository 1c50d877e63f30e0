package org.tandem.forecast;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.tandem.organization.Organization;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Roles;

/** What the firm and its partners agreed to sell. */
@Stateless
@Gate
@DenyAll
public class QuotaService {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private Quotas quotas;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    /** Of every partner that has one; a partner reads its own. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<QuotaRow> list(Quarter quarter) {
        return quotas.of(quarter);
    }

    /** @param amount in the firm's currency; replaces the one there is */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<QuotaRow> set(UUID organizationId, Quarter quarter, BigDecimal amount) {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
        var partner = organizationId == null ? null : em.find(Organization.class, organizationId);
        if (partner == null || !partner.getKind().sells()) {
            throw RuleViolation.at("organizationId", ForecastRule.QUOTA_PARTNER_UNKNOWN);
        }
        var input = new TextInput();
        if (amount == null) {
            input.refuse("amount", InputRule.REQUIRED);
        }
        var money = Money.read(input, amount, null, currencies.get());
        input.throwIfRefused();
        quotas.write(organizationId, quarter, money.getAmount());
        events.fire(new QuotaSet(organizationId, quarter.toString(), money.toString()));
        em.flush();
        return quotas.of(quarter);
    }
}
