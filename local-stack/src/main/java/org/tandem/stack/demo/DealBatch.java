package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.tandem.customer.CustomerDraft;
import org.tandem.customer.DescribeCustomer;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.shared.JsonTexts;

/** Many demo opportunities, with customers and contacts, as rows of every table that knows of them. */
final class DealBatch {
    private static final Map<String, String> COLUMNS = columns();
    private final Map<String, Tsv> rows = new LinkedHashMap<>();
    private final DemoWorld.Firm firm;
    private final List<UUID> stages;

    DealBatch(DemoWorld.Firm firm, List<UUID> stages) {
        this.firm = firm;
        this.stages = stages;
        COLUMNS.keySet().forEach(table -> rows.put(table, new Tsv()));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put(
                "customers",
                "tenant_id, id, reference, name, match_name, domain, street, postcode, city, subdivision, country, created_at");
        columns.put("customer_partners", "tenant_id, customer_id, organization_id, since");
        columns.put("contacts", "tenant_id, id, customer_id, organization_id, name, email, job_title");
        columns.put(
                "opportunities",
                "tenant_id, id, reference, name, customer_id, contact_id, stage_id, status, amount, currency, close_date,"
                        + " next_step, next_step_on, owner_organization_id, owner_person_id, owned_since, lost_reason,"
                        + " created_at, touched_at, closed_at");
        columns.put("opportunity_categories", "tenant_id, opportunity_id, category");
        columns.put("opportunity_team", "tenant_id, opportunity_id, person_id, share");
        columns.put("opportunity_activities", "tenant_id, id, opportunity_id, kind, text");
        columns.put("search_documents", "tenant_id, subject_id, subject, text");
        columns.put("audit_events", "tenant_id, id, at, person_id, organization_id, subject, subject_id, type, detail");
        return columns;
    }

    void add(DemoDeal deal) {
        var company = DemoWorld.company(deal.owner().organization());
        var customer = DemoWorld.id("customer", firm.slug() + deal.customer());
        var contact = DemoWorld.id("contact", firm.slug() + deal.customer());
        if (deal.isFirstOfCustomer()) {
            addCustomer(deal, customer, contact, company);
        }
        addDeal(deal, customer, contact, company);
        rows.get("opportunity_categories").row(firm.id(), deal.id(), deal.category());
        rows.get("opportunity_team").row(firm.id(), deal.id(), deal.owner().id(), 100);
        rows.get("search_documents").row(firm.id(), deal.id(), "opportunity", deal.reference() + " " + deal.name());
        addStory(deal, company);
    }

    private void addCustomer(DemoDeal deal, UUID id, UUID contact, DemoWorld.Company company) {
        var random = new SplittableRandom(firm.slug().hashCode() * 5_000_011L + deal.customer());
        var place = DemoLeads.pick(Words.PLACES, random);
        var name = DemoLeads.pick(Words.COMPANIES, random) + " " + DemoLeads.pick(Words.TRADES, random) + " "
                + DemoLeads.pick(Words.LEGAL_FORMS.get(place.country()), random);
        var domain = "customer-" + (deal.customer() + 1) + "." + firm.slug() + ".example";
        var draft = CustomerDraft.check(new DescribeCustomer(
                name,
                domain,
                null,
                null,
                place.street() + " " + (1 + random.nextInt(90)),
                place.postcode(),
                place.city(),
                place.subdivision(),
                place.country()));
        rows.get("customers")
                .row(
                        firm.id(),
                        id,
                        deal.customerReference(),
                        draft.name(),
                        draft.matchName(),
                        draft.domain(),
                        draft.street(),
                        draft.postcode(),
                        draft.city(),
                        draft.subdivision(),
                        draft.country(),
                        deal.createdAt());
        rows.get("customer_partners").row(firm.id(), id, company.id(), deal.createdAt());
        var person = DemoLeads.pick(Words.FIRST_NAMES, random) + " " + DemoLeads.pick(Words.LAST_NAMES, random);
        rows.get("contacts").row(firm.id(), contact, id, company.id(), person, "hello@" + domain, "Purchasing");
        rows.get("search_documents")
                .row(
                        firm.id(),
                        id,
                        "customer",
                        deal.customerReference() + " " + name + " " + domain + " " + place.city());
    }

    private void addDeal(DemoDeal deal, UUID customer, UUID contact, DemoWorld.Company company) {
        rows.get("opportunities")
                .row(
                        firm.id(),
                        deal.id(),
                        deal.reference(),
                        deal.name(),
                        customer,
                        contact,
                        stages.get(deal.stage()),
                        deal.status(),
                        deal.amount(),
                        firm.currency(),
                        deal.closeDate(),
                        deal.nextStep(),
                        deal.nextStepOn(),
                        company.id(),
                        deal.owner().id(),
                        deal.createdAt(),
                        deal.lostReason(),
                        deal.createdAt(),
                        deal.touchedAt(),
                        deal.closedAt());
    }

    private void addStory(DemoDeal deal, DemoWorld.Company company) {
        addEvent(deal, company, 2, "opportunity.created", null);
        var activity = deal.at(deal.touchedAt(), 3);
        rows.get("opportunity_activities")
                .row(firm.id(), activity, deal.id(), "CALL", "Talked about delivery and financing; they are keen.");
        addEvent(
                deal,
                company,
                3,
                "opportunity.activity-recorded",
                JsonTexts.write(Map.of("activity", activity.toString(), "kind", "CALL")));
        if (deal.status() == OpportunityStatus.WON) {
            addEvent(deal, company, 4, "opportunity.won", null);
        } else if (deal.status() == OpportunityStatus.LOST) {
            addEvent(deal, company, 4, "opportunity.lost", JsonTexts.write(Map.of("reason", deal.lostReason())));
        }
    }

    private void addEvent(DemoDeal deal, DemoWorld.Company company, int salt, String type, String detail) {
        var at = salt == 2 ? deal.createdAt() : deal.touchedAt().plusSeconds(salt);
        rows.get("audit_events")
                .row(
                        firm.id(),
                        deal.at(at, salt),
                        at,
                        deal.owner().id(),
                        company.id(),
                        "opportunity",
                        deal.id(),
                        type,
                        detail);
    }

    /** Whole or not at all. No outbox rows: these events are not news to anybody. */
    void load(Connection connection) throws SQLException {
        for (var table : rows.entrySet()) {
            if (!table.getValue().isEmpty()) {
                BulkLoad.into(connection, table.getKey(), COLUMNS.get(table.getKey()), table.getValue());
            }
        }
        connection.commit();
    }
}
