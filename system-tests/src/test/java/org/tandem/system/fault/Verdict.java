package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Rows;

/** Holds what people were told against what the database says, when all is quiet again. */
final class Verdict {
    private static final String CLAIMED = "a.subject_id = ? AND a.type = 'lead.claimed'";

    private Verdict() {}

    /** Who was told that a lead is theirs has it; who was told that it is somebody else's has it not. */
    static void whatWasAnsweredIsTrue(List<Attempt> history) {
        for (var attempt : history) {
            var company = DemoWorld.company(attempt.who().replaceAll(".*@(.*)\\.example", "$1"))
                    .id()
                    .toString();
            if (attempt.won()) {
                assertThat(owner(attempt.lead())).as("won %s", attempt).isEqualTo(company);
            } else if (attempt.lost()) {
                assertThat(owner(attempt.lead()))
                        .as("lost %s", attempt)
                        .isNotNull()
                        .isNotEqualTo(company);
            }
        }
    }

    /** At most one owner, and for every change one audit entry with one outbox row. */
    static void everyLeadIsWholly(List<String> leads) {
        for (var lead : leads) {
            var id = UUID.fromString(lead);
            var claims = Rows.count("SELECT COUNT(*) FROM claims WHERE lead_id = ?", id);
            assertThat(claims).as(lead).isEqualTo(owner(lead) == null ? 0 : 1);
            assertThat(Rows.count("SELECT COUNT(*) FROM audit_events a WHERE " + CLAIMED, id))
                    .as("audit of %s", lead)
                    .isEqualTo(claims);
            assertThat(Rows.count(
                            "SELECT COUNT(*) FROM outbox_events o JOIN audit_events a ON a.tenant_id = o.tenant_id"
                                    + " AND a.id = o.id WHERE " + CLAIMED,
                            id))
                    .as("outbox of %s", lead)
                    .isEqualTo(claims);
        }
    }

    private static String owner(String lead) {
        return Rows.text("SELECT owner_organization_id FROM leads WHERE id = ?", UUID.fromString(lead));
    }
}
