package org.tandem.webform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.lead.LeadDraft;
import org.tandem.lead.LeadIntake;
import org.tandem.lead.LeadSource;
import org.tandem.lead.RegisterLead;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Tenant;
import org.tandem.tenancy.TenantJdbi;

/** Shows a firm's form to everybody and takes in what comes back, for the portal's public address alone. */
@Stateless
@Gate
@PermitAll
public class FormDesk {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int BATCH = 1000;
    private static final String ONCE = """
            INSERT IGNORE INTO web_form_posts (tenant_id, form_id, nonce, posted_at)
            VALUES (:tenant, :form, :nonce, :at)""";
    private static final String FORGET =
            "DELETE FROM web_form_posts WHERE tenant_id = :tenant AND posted_at < :before LIMIT " + BATCH;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Consents consents;

    @Inject
    private LeadIntake intake;

    @Inject
    private Categories categories;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** Empty when there is none that is active. */
    public Optional<PublicForm> find(String key) {
        caller.requireSystem();
        var tenant = em.find(Tenant.class, caller.tenantId());
        return form(key)
                .map(form -> form.open(
                        tenant.getName(),
                        tenant.getAccent(),
                        consents.current(List.of(form.getId())).get(form.getId())));
    }

    private Optional<WebForm> form(String key) {
        return em.createQuery("SELECT f FROM WebForm f WHERE f.formKey = :key AND f.active = TRUE", WebForm.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** A lead of its own, whatever is there already: nobody changes a lead from outside. @return false when it was taken in before */
    public boolean take(String key, FilledForm filled) {
        caller.requireSystem();
        var form = form(key).orElseThrow(NotFound::new);
        var now = time.now();
        if (sql.update(
                        ONCE,
                        update -> update.bind("form", form.getId())
                                .bind("nonce", filled.nonce())
                                .bind("at", now))
                == 0) {
            return false;
        }
        requireComplete(form, filled);
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var currency = currencies.get();
        var draft = LeadDraft.check(report(form, filled), codes, currency);
        var lead = intake.take(List.of(draft), form.getId(), DuplicatePolicy.CREATE)
                .get(0);
        var shown = consents.find(form.getId(), filled.consentVersion()).orElseThrow(NotFound::new);
        var by = Stream.of(draft.email(), draft.contactName(), draft.company())
                .filter(value -> value != null)
                .findFirst()
                .orElseThrow();
        consents.given(lead.leadId(), form.getId(), shown, filled.language().getLanguage(), by, now);
        return true;
    }

    private static void requireComplete(WebForm form, FilledForm filled) {
        var input = new TextInput();
        form.fields().forEach((field, use) -> {
            var value = filled.values().get(field.field());
            if (use == FormField.Use.REQUIRED && (value == null || value.isBlank())) {
                input.refuse(field.field(), InputRule.REQUIRED);
            }
        });
        if (!filled.consents()) {
            input.refuse("consent", WebFormRule.FORM_CONSENT_REQUIRED);
        }
        input.throwIfRefused();
    }

    /** What the form does not ask for is not taken, whoever sends it along. */
    private static RegisterLead report(WebForm form, FilledForm filled) {
        return new RegisterLead(
                null,
                null,
                value(form, filled, FormField.NEED),
                form.category(),
                value(form, filled, FormField.COMPANY),
                null,
                value(form, filled, FormField.CONTACT_NAME),
                value(form, filled, FormField.EMAIL),
                value(form, filled, FormField.PHONE),
                value(form, filled, FormField.STREET),
                value(form, filled, FormField.POSTCODE),
                value(form, filled, FormField.CITY),
                null,
                value(form, filled, FormField.COUNTRY),
                null,
                null,
                LeadSource.WEB_FORM);
    }

    private static String value(WebForm form, FilledForm filled, FormField field) {
        return form.fields().containsKey(field) ? filled.values().get(field.field()) : null;
    }

    /** @return true when there may be more */
    public boolean forgetOnce() {
        caller.requireSystem();
        return sql.update(FORGET, update -> update.bind("before", time.now().minus(KEPT))) == BATCH;
    }
}
