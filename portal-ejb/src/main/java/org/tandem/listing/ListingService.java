package org.tandem.listing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Saved views, chosen columns, and the record of exports. Open to everybody who can sign in: a list is guarded itself. */
@Stateless
@Gate
@DenyAll
public class ListingService {
    private static final int MOST_VIEWS = 50;
    private static final int LONGEST_QUERY = 1500;
    private static final String CHOOSE = """
            INSERT INTO list_columns (tenant_id, person_id, list, columns_shown) VALUES (:tenant, :person, :list, :columns)
            ON DUPLICATE KEY UPDATE columns_shown = :columns""";

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private ListReader reader;

    @Inject
    private SharingPolicy sharing;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    /** The views a reader of the list is offered, and the columns he has chosen. */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public ListChoices choices(String list) {
        return reader.choices(list);
    }

    /** Keeps a view; one of the caller's own with the same name is replaced. */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public UUID save(SaveView asked) {
        var wanted = checked(asked);
        sharing.require(wanted);
        var view = own(wanted.list()).stream()
                .filter(known -> known.name().equalsIgnoreCase(wanted.name()))
                .findFirst()
                .orElseGet(() -> fresh(wanted));
        if (wanted.defaultRole() != null) {
            reader.takeDefault(wanted.list(), wanted.defaultRole(), view.getId());
        }
        view.show(wanted);
        em.flush();
        events.fire(new ListingChanged(view.getId(), ListingChanged.SAVED, Map.of("list", wanted.list())));
        return view.getId();
    }

    /** A view of the caller's own, or a shared one of his company when he may share. */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public void delete(UUID viewId) {
        var view = em.find(SavedView.class, viewId);
        if (view == null || !sharing.mayDelete(view)) {
            throw new NotFound();
        }
        em.remove(view);
        events.fire(new ListingChanged(viewId, ListingChanged.DELETED, Map.of("list", view.list())));
    }

    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public void chooseColumns(String list, List<String> columns) {
        if (columns.isEmpty()) {
            throw new RuleViolation(ListingRule.LIST_COLUMN_REQUIRED);
        }
        sql.update(
                CHOOSE,
                update -> update.bind("person", caller.personId())
                        .bind("list", list)
                        .bind("columns", ViewChoice.join(columns)));
        events.fire(new ListingChanged(caller.personId(), ListingChanged.COLUMNS, Map.of("list", list)));
    }

    /** An excerpt left the portal. @param query the filters as the address holds them */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public void exported(String list, String format, String query, int rows) {
        var filter = query == null ? "" : query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        var detail = new LinkedHashMap<String, String>();
        detail.put("list", list);
        detail.put("format", format);
        detail.put("filter", filter);
        detail.put("rows", Integer.toString(rows));
        events.fire(new ListingChanged(caller.personId(), ListingChanged.EXPORTED, detail));
    }

    private SaveView checked(SaveView asked) {
        var input = new TextInput();
        var name = input.required("viewName", asked.name(), 60);
        var query = asked.query() == null ? "" : asked.query();
        if (query.length() > LONGEST_QUERY) {
            input.refuse("viewName", InputRule.TOO_LONG, Integer.toString(LONGEST_QUERY));
        }
        input.throwIfRefused();
        return new SaveView(asked.list(), name, query, asked.columns(), asked.shared(), asked.defaultRole());
    }

    private List<SavedView> own(String list) {
        return em.createQuery(
                        "SELECT v FROM SavedView v WHERE v.personId = :person AND v.list = :list", SavedView.class)
                .setParameter("person", caller.personId())
                .setParameter("list", list)
                .getResultList();
    }

    private SavedView fresh(SaveView wanted) {
        if (own(wanted.list()).size() >= MOST_VIEWS) {
            throw RuleViolation.at("viewName", ListingRule.VIEW_TOO_MANY, Integer.toString(MOST_VIEWS));
        }
        var view = new SavedView(caller.identity(), wanted.list(), wanted.name());
        em.persist(view);
        return view;
    }
}
