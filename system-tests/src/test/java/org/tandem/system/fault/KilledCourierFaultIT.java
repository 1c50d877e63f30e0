package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The application is killed while it sends mails: each arrives, and only the one in its hands can come a second time. */
@ExtendWith(StackExtension.class)
class KilledCourierFaultIT {
    private static final int MAILS = 120;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OF_LEADS =
            " FROM mails m JOIN audit_events a ON a.tenant_id = m.tenant_id AND a.id = m.id"
                    + " WHERE a.type = 'lead.assigned' AND a.at >= ?";

    @Test
    void aKillLosesNoMailAndDoublesNone() {
        var begun = Rows.text("SELECT UTC_TIMESTAMP(6)");
        var office = Stack.get().postOffice();
        office.close();
        List<String> references;
        try {
            references =
                    Stream.generate(KilledCourierFaultIT::given).limit(MAILS).toList();
            Eventually.holds(SOON, () -> Rows.count("SELECT COUNT(*)" + OF_LEADS, begun) == MAILS);
        } finally {
            office.open();
        }
        awaitFirst(begun);
        Stack.get().kill("payara");
        var waiting = Rows.count("SELECT COUNT(*)" + OF_LEADS + " AND m.state = 'WAITING'", begun);
        assertThat(waiting).as("killed in the middle").isBetween(1L, MAILS - 1L);
        // who was killed with a mail in its hands keeps it from the others for some minutes: they pass
        Rows.update("UPDATE mails SET due_at = UTC_TIMESTAMP(6) WHERE state = 'WAITING'");
        Stack.get().restart("payara");
        Eventually.holds(
                SOON, () -> Rows.count("SELECT COUNT(*)" + OF_LEADS + " AND m.state = 'SENT'", begun) == MAILS);
        var arrived = arrived(references);
        assertThat(arrived.keySet()).containsExactlyInAnyOrderElementsOf(references);
        assertThat(arrived.values().stream().mapToInt(List::size).sum()).isBetween(MAILS, MAILS + 1);
        assertThat(arrived.values())
                .allSatisfy(same -> assertThat(same.stream()
                                .map(mail -> mail.headers().get("Message-ID"))
                                .distinct())
                        .as("by which a mailbox knows it is the same")
                        .hasSize(1));
    }

    private static String given() {
        var lead = Leads.registered();
        return assigned(lead).path("reference").asText();
    }

    private static JsonNode assigned(JsonNode lead) {
        var mark = DemoWorld.PEOPLE.stream()
                .filter(login -> login.email().equals(People.MARK))
                .findFirst()
                .orElseThrow();
        return Api.as(People.EVA)
                .ifVersion(Leads.version(lead))
                .post(
                        Leads.path(lead) + "/assignment",
                        Map.of(
                                "organizationId",
                                DemoWorld.company("ridge").id().toString(),
                                "personId",
                                mark.id().toString()))
                .ok();
    }

    /** Sent and noted: a kill after it is in the middle, however fast the courier is. */
    private static void awaitFirst(String begun) {
        var until = System.nanoTime() + SOON.toNanos();
        while (Rows.count("SELECT COUNT(*)" + OF_LEADS + " AND m.state = 'SENT'", begun) == 0) {
            assertThat(System.nanoTime()).isLessThan(until);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static Map<String, List<Received>> arrived(List<String> references) {
        return Stack.get().mailboxes().of(People.MARK).stream()
                .filter(mail -> references.contains(mail.subject().replaceAll(":.*", "")))
                .collect(Collectors.groupingBy(mail -> mail.subject().replaceAll(":.*", "")));
    }
}
