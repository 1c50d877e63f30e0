package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.shared.InputRule;
import org.tandem.shared.LostRace;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Roles;

/** Another system tells again and again what it knows of a lead, by its own id. */
@Stateless
@Gate
@DenyAll
public class LeadReporting {
    private static final String UNIQUE_KEY = "leads_external";

    @Inject
    private HomeCurrency currencies;

    @Inject
    private LeadIntake intake;

    @Inject
    private LeadReader reader;

    @Inject
    private LeadScope scope;

    @Inject
    private Categories categories;

    /** @param created false: it was there */
    public record Reported(LeadView lead, boolean created) {}

    /** Of two that report the same new id at once one is turned back by its unique key, repeats, and finds the other's lead. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Reported report(RegisterLead report) {
        scope.requireStaff();
        if (report.externalId() == null || report.externalId().isBlank()) {
            throw RuleViolation.at("externalId", InputRule.REQUIRED);
        }
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var draft = LeadDraft.check(report, codes, currencies.get());
        var taken = take(draft);
        return new Reported(reader.require(taken.leadId()), taken.outcome() == LeadIntake.Outcome.CREATED);
    }

    private LeadIntake.Taken take(LeadDraft draft) {
        try {
            return intake.take(List.of(draft), null, DuplicatePolicy.CREATE).get(0);
        } catch (PersistenceException refused) {
            throw LostRace.about(UNIQUE_KEY, refused);
        }
    }
}
