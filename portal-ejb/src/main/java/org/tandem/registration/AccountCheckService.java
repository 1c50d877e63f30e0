package org.tandem.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.registration.AccountAnswer.State;
import org.tandem.registration.Overlaps.Live;
import org.tandem.shared.AddressFields;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** "Is this account free?", asked before the work is done. */
@Stateless
@Gate
@DenyAll
public class AccountCheckService {
    @Inject
    private RegistrationAccess access;

    @Inject
    private Overlaps overlaps;

    @Inject
    private CheckBudget budget;

    @Inject
    private Categories categories;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Without categories it asks about all of them, without a subdivision about the whole country. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public AccountAnswer check(CheckAccount asked) {
        access.requireSeller();
        var scope = scope(asked);
        var now = time.now();
        var left = budget.use(now);
        var answer = answer(overlaps.with(scope, now), left);
        events.fire(
                new AccountChecked(Ids.next(), Map.of("answer", answer.state().name())));
        return answer;
    }

    private Scope scope(CheckAccount asked) {
        var known = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var input = new TextInput();
        var company = input.optional("company", asked.company(), 200);
        var domain = AddressFields.domain(input, asked.domain());
        var taxId = DealReader.taxId(input, asked.taxId());
        var country = AddressFields.country(
                input, input.required("country", asked.country(), 60) == null ? null : asked.country());
        var subdivision = AddressFields.subdivision(input, asked.subdivision(), country);
        var wanted = DealReader.categories(input, asked.categories(), known);
        if (company == null && domain == null && taxId == null) {
            input.refuse("company", RegistrationRule.ACCOUNT_NOT_RECOGNISABLE);
        }
        input.throwIfRefused();
        return new Scope(
                AccountKeys.of(company, domain, taxId, country),
                wanted.isEmpty() ? known.stream().sorted().toList() : wanted,
                country,
                subdivision);
    }

    /** What others have only asked for protects nothing yet, and that they asked is nobody's business. */
    private AccountAnswer answer(List<Live> met, int left) {
        var ours = met.stream().anyMatch(live -> live.organizationId().equals(caller.organizationId()));
        if (ours) {
            return new AccountAnswer(State.YOURS, null, left);
        }
        return met.stream()
                .filter(live -> live.status().protects())
                .map(Live::until)
                .max(Comparator.<Instant>naturalOrder())
                .map(until -> new AccountAnswer(State.PROTECTED, until, left))
                .orElseGet(() -> new AccountAnswer(State.FREE, null, left));
    }
}
