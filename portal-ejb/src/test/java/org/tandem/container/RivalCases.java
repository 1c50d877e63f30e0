package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadView;

/** Whoever calls a service does not notice that the database let the transaction lose, for it is done once more. */
abstract class RivalCases extends PartnerBulkCases {
    @Inject
    private Rival rival;

    @Test
    void aDeadlockIsNotNoticed() throws SQLException {
        claimsAgainst(Rival.Blow.DEADLOCK, 1213);
    }

    @Test
    void norARowThatWasChangedMeanwhile() throws SQLException {
        claimsAgainst(Rival.Blow.CHANGED_MEANWHILE, 1020);
    }

    @Test
    void norOneThatWasChangedAtTheLastMoment() throws SQLException {
        claimsAgainst(Rival.Blow.CHANGED_AT_THE_END, 1020);
    }

    private void claimsAgainst(Rival.Blow blow, int error) throws SQLException {
        var lead = registered("Wettlauf " + blow);
        rival.arm(blow, registered("Köder " + blow).id());
        var claimed = sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
        assertThat(rival.error()).isEqualTo(error);
        assertThat(claimed.status()).isEqualTo(LeadStatus.CLAIMED);
        assertThat(count("claims WHERE lead_id = '" + lead.id() + "'")).isEqualTo(1);
        assertThat(count("audit_events a JOIN outbox_events o ON o.tenant_id = a.tenant_id AND o.id = a.id"
                        + " WHERE a.type = 'lead.claimed' AND a.subject_id = '" + lead.id() + "'"))
                .isEqualTo(1);
    }

    private LeadView registered(String company) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report(company)));
    }

    private int count(String of) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + of)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
