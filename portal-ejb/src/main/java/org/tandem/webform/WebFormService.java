package org.tandem.webform;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Making and changing the firm's forms. */
@Stateless
@Gate
@DenyAll
public class WebFormService {
    private static final int MOST = 100;
    private static final Pattern ORIGIN =
            Pattern.compile("https://[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\\d{1,5})?|http://localhost(:\\d{1,5})?");

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private Consents consents;

    @Inject
    private Categories categories;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.MARKETING_MANAGER})
    public List<WebFormView> list() {
        requireStaff();
        var forms = em.createQuery("SELECT f FROM WebForm f ORDER BY f.name, f.id", WebForm.class)
                .setMaxResults(MOST)
                .getResultList();
        var texts = consents.current(forms.stream().map(WebForm::getId).toList());
        return forms.stream()
                .map(form -> form.view(caller.identity().tenantSlug(), texts.get(form.getId())))
                .toList();
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.MARKETING_MANAGER})
    public WebFormView require(UUID formId) {
        requireStaff();
        return view(find(formId));
    }

    /** @param formId null: a new one */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.MARKETING_MANAGER})
    public WebFormView save(UUID formId, long version, SaveWebForm asked) {
        requireStaff();
        var wanted = checked(asked);
        var form = formId == null ? new WebForm(time.now()) : find(formId);
        if (formId != null) {
            form.requireVersion(version);
        }
        form.say(wanted);
        var now = formId == null ? null : consents.current(List.of(formId)).get(formId);
        var changed = now == null
                || !now.english().equals(wanted.consentEn())
                || !now.german().equals(wanted.consentDe());
        var number = changed ? form.nextConsent() : form.consentVersion();
        if (formId == null) {
            em.persist(form);
        }
        em.flush();
        if (changed) {
            consents.write(form.getId(), new ConsentText(number, wanted.consentEn(), wanted.consentDe()), time.now());
        }
        events.fire(new WebFormChanged(form.getId(), Map.of("consent", Integer.toString(number))));
        em.flush();
        return view(form);
    }

    private SaveWebForm checked(SaveWebForm asked) {
        var input = new TextInput();
        var name = input.required("name", asked.name(), 100);
        var titleEn = input.required("titleEn", asked.titleEn(), 200);
        var titleDe = input.required("titleDe", asked.titleDe(), 200);
        var consentEn = input.requiredLines("consentEn", asked.consentEn(), 2000);
        var consentDe = input.requiredLines("consentDe", asked.consentDe(), 2000);
        var origins = origins(input, asked.origins());
        if (asked.fields().get(FormField.COMPANY) != FormField.Use.REQUIRED
                && asked.fields().get(FormField.CONTACT_NAME) != FormField.Use.REQUIRED) {
            input.refuse("fields", WebFormRule.FORM_CUSTOMER_REQUIRED);
        }
        if (asked.category() != null
                && categories.all().stream().noneMatch(known -> known.code().equals(asked.category()))) {
            input.refuse("category", InputRule.VALUE_UNKNOWN);
        }
        input.throwIfRefused();
        return new SaveWebForm(
                name,
                titleEn,
                titleDe,
                asked.fields(),
                origins,
                asked.category(),
                consentEn,
                consentDe,
                asked.active());
    }

    /** They end up in a header: only what has the form of an origin gets there. */
    private static String origins(TextInput input, String text) {
        var lines = (text == null ? "" : text).lines().map(String::strip).filter(line -> !line.isEmpty());
        var origins = lines.map(line -> line.toLowerCase(java.util.Locale.ROOT).replaceFirst("/$", ""))
                .distinct()
                .toList();
        origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .limit(1)
                .forEach(wrong -> input.refuse("origins", WebFormRule.FORM_ORIGIN_INVALID, wrong));
        var joined = origins.stream().collect(Collectors.joining("\n"));
        return joined.length() <= 1000 ? joined : input.refuse("origins", InputRule.TOO_LONG, "1000");
    }

    private WebForm find(UUID formId) {
        var form = em.find(WebForm.class, formId);
        if (form == null) {
            throw new NotFound();
        }
        return form;
    }

    private WebFormView view(WebForm form) {
        return form.view(
                caller.identity().tenantSlug(),
                consents.current(List.of(form.getId())).get(form.getId()));
    }

    private void requireStaff() {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for the firm's own people");
        }
    }
}
