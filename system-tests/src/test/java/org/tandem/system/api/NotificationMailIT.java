package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.Mailboxes.Received;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Eventually;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** What people are mailed: once, to the right ones, with the way to what it is about. */
@ExtendWith(StackExtension.class)
class NotificationMailIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private static JsonNode givenTo(String company, String email) {
        var lead = Leads.registered();
        var wanted = Map.of(
                "organizationId", DemoWorld.company(company).id().toString(),
                "personId",
                        DemoWorld.PEOPLE.stream()
                                .filter(login -> login.email().equals(email))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString());
        Api.as(People.EVA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/assignment", wanted)
                .ok();
        return lead;
    }

    private static List<Received> about(JsonNode lead, String email) {
        return Stack.get().mailboxes().of(email).stream()
                .filter(mail -> mail.subject().startsWith(lead.path("reference").asText()))
                .toList();
    }

    private static Received awaited(JsonNode lead, String email) {
        Eventually.holds(SOON, () -> !about(lead, email).isEmpty());
        return about(lead, email).get(0);
    }

    @Test
    void whoIsGivenALeadGetsAMailThatLeadsThere() {
        var lead = givenTo("ridge", People.MARK);
        var mail = awaited(lead, People.MARK);
        var address = Stack.get().portalUrl() + "/lead/detail.xhtml?id="
                + lead.path("id").asText();
        assertThat(mail.subject()).isEqualTo(lead.path("reference").asText() + ": Assigned");
        assertThat(mail.plain()).contains(address, "Aurora Cycles").doesNotContain(Leads.CONTACT, Leads.COMPANY);
        assertThat(mail.html()).contains("href=\"" + address + "\"", "lang=\"en\"");
        assertThat(mail.headers().get("From")).startsWith("Aurora Cycles <");
        assertThat(mail.headers().get("List-Unsubscribe"))
                .isEqualTo("<" + Stack.get().portalUrl() + "/notification/preferences.xhtml>");
        assertThat(about(lead, People.MARK)).hasSize(1);
        assertThat(about(lead, People.EVA)).as("whoever did it").isEmpty();
        assertThat(about(lead, People.DANA)).as("another partner").isEmpty();
    }

    @Test
    void aServerThatIsAwayDelaysAMailAndLosesAndDoublesNone() {
        Assumptions.assumeFalse(
                "running".equals(System.getenv("TANDEM_STACK")), "its post office is in another process");
        var office = Stack.get().postOffice();
        office.close();
        JsonNode lead;
        try {
            lead = givenTo("ridge", People.MARK);
            Eventually.holds(SOON, () -> Rows.count("SELECT COUNT(*) FROM mails WHERE state = 'WAITING'") > 0);
        } finally {
            office.open();
        }
        awaited(lead, People.MARK);
        Eventually.holds(
                SOON,
                () -> Rows.count(
                                "SELECT COUNT(*) FROM mails m JOIN audit_events a ON a.tenant_id = m.tenant_id AND a.id = m.id"
                                        + " WHERE a.subject_id = ? AND m.state = 'SENT'",
                                UUID.fromString(lead.path("id").asText()))
                        == 1);
        assertThat(about(lead, People.MARK)).hasSize(1);
    }
}
