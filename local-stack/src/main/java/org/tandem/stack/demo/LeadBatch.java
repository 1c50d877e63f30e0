package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.lead.LeadSearchIndex;

/** Many demo leads as rows of every table that knows of them, in the order in which the tables need each other. */
final class LeadBatch {
    private static final Map<String, String> COLUMNS = columns();
    private final Map<String, Tsv> rows = new LinkedHashMap<>();

    LeadBatch() {
        COLUMNS.keySet().forEach(table -> rows.put(table, new Tsv()));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put(
                "leads",
                "tenant_id, id, reference, external_id, match_key, match_name, match_domain, status, title, need, masked_title, masked_need,"
                        + " category, company, domain, contact_name, email, phone, street, postcode, city, subdivision,"
                        + " country, amount, currency, value_band, source, received_at, owner_organization_id,"
                        + " owner_person_id, claim_epoch, claimed_at, closed_reason");
        columns.put("claims", "tenant_id, lead_id, epoch, organization_id, person_id, claimed_at");
        columns.put("lead_activities", "tenant_id, id, lead_id, kind, text");
        columns.put("search_documents", "tenant_id, subject_id, subject, text");
        columns.put("audit_events", "tenant_id, id, at, person_id, organization_id, subject, subject_id, type, detail");
        return columns;
    }

    void add(DemoLead lead) {
        var company =
                lead.owner() == null ? null : DemoWorld.company(lead.owner().organization());
        addLead(lead, company);
        if (company != null) {
            rows.get("claims")
                    .row(
                            lead.tenantId(),
                            lead.id(),
                            1,
                            company.id(),
                            lead.owner().id(),
                            lead.claimedAt());
        }
        rows.get("search_documents")
                .row(lead.tenantId(), lead.id(), "lead", LeadSearchIndex.text(lead.draft(), lead.reference()));
        for (var event : lead.events()) {
            if (event.activity() != null) {
                rows.get("lead_activities").row(lead.tenantId(), event.id(), lead.id(), "CALL", event.activity());
            }
            rows.get("audit_events")
                    .row(
                            lead.tenantId(),
                            event.id(),
                            event.at(),
                            event.by() == null ? null : event.by().id(),
                            event.by() == null ? null : company.id(),
                            "lead",
                            lead.id(),
                            event.type(),
                            event.detail());
        }
    }

    private void addLead(DemoLead lead, DemoWorld.Company owner) {
        var draft = lead.draft();
        rows.get("leads")
                .row(
                        lead.tenantId(),
                        lead.id(),
                        lead.reference(),
                        draft.externalId(),
                        draft.matchKey(),
                        draft.matchName(),
                        draft.matchDomain(),
                        lead.status(),
                        draft.title(),
                        draft.need(),
                        draft.maskedTitle(),
                        draft.maskedNeed(),
                        draft.category(),
                        draft.company(),
                        draft.domain(),
                        draft.contactName(),
                        draft.email(),
                        draft.phone(),
                        draft.street(),
                        draft.postcode(),
                        draft.city(),
                        draft.subdivision(),
                        draft.country(),
                        draft.value() == null ? null : draft.value().getAmount(),
                        draft.value() == null ? null : draft.value().getCurrency(),
                        draft.band(),
                        draft.source(),
                        lead.receivedAt(),
                        owner == null ? null : owner.id(),
                        owner == null ? null : lead.owner().id(),
                        owner == null ? 0 : 1,
                        lead.claimedAt(),
                        lead.closedReason());
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
