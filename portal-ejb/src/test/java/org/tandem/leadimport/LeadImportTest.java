package org.tandem.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.leadimport.ImportField.COMPANY;
import static org.tandem.leadimport.ImportField.CONTACT_NAME;
import static org.tandem.leadimport.ImportField.EMAIL;
import static org.tandem.leadimport.ImportField.LAST_NAME;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.lead.LeadIntake.Outcome;
import org.tandem.shared.Conflict;

class LeadImportTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = MONDAY.plusSeconds(60);
    private static final UUID DANA = new UUID(2, 1);
    private static final Map<ImportField, Integer> MAPPING = Map.of(COMPANY, 0);

    private static LeadImport uploaded() {
        var csv = "Firma;E-Mail;Sonstiges\na;b;c\nd;e;f\ng;h;i\n".getBytes(StandardCharsets.UTF_8);
        return new LeadImport("leads.csv", CsvFile.parse(csv), DANA, MONDAY);
    }

    private static LeadImport running() {
        var started = uploaded();
        started.start(MAPPING, DuplicatePolicy.UPDATE);
        return started;
    }

    @Nested
    class Uploaded {
        @Test
        void saysWhatItFound() {
            var view = uploaded().view();
            assertThat(view.state()).isEqualTo(ImportState.UPLOADED);
            assertThat(view.fileName()).isEqualTo("leads.csv");
            assertThat(view.encoding()).isEqualTo("UTF-8");
            assertThat(view.delimiter()).isEqualTo(';');
            assertThat(view.header()).containsExactly("Firma", "E-Mail", "Sonstiges");
            assertThat(view.mapping()).isEqualTo(Map.of(COMPANY, 0, EMAIL, 1));
            assertThat(view.rows()).isEqualTo(3);
            assertThat(view.processed()).isZero();
            assertThat(view.createdAt()).isEqualTo(MONDAY);
            assertThat(uploaded().personId()).isEqualTo(DANA);
        }

        @Test
        void startsWithTheMappingThatPeopleChose() {
            var view = running().view();
            assertThat(view.state()).isEqualTo(ImportState.RUNNING);
            assertThat(view.mapping()).isEqualTo(MAPPING);
        }

        @Test
        void takesAnyColumnThatNamesTheLead() {
            uploaded().requireUsable(Map.of(CONTACT_NAME, 2));
            uploaded().requireUsable(Map.of(LAST_NAME, 2, EMAIL, 1));
        }

        @Test
        void refusesAMappingThatCannotWork() {
            for (var wrong : List.of(
                    Map.<ImportField, Integer>of(),
                    Map.of(EMAIL, 1),
                    Map.of(COMPANY, 3),
                    Map.of(COMPANY, -1),
                    Map.of(COMPANY, 1, EMAIL, 1))) {
                var fresh = uploaded();
                assertThatThrownBy(() -> fresh.start(wrong, DuplicatePolicy.UPDATE))
                        .hasMessage("IMPORT_MAPPING_INVALID");
                assertThat(fresh.state()).isEqualTo(ImportState.UPLOADED);
            }
        }
    }

    @Nested
    class Running {
        @Test
        void cannotBeStartedAgain() {
            assertThatThrownBy(() -> running().start(MAPPING, DuplicatePolicy.UPDATE))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("IMPORT_ALREADY_STARTED");
        }

        @Test
        void countsWhatBecameOfEachRow() {
            var taken = running();
            taken.took(2, List.of(Outcome.CREATED), LATER);
            assertThat(taken.state()).isEqualTo(ImportState.RUNNING);
            assertThat(taken.nextRow()).isEqualTo(2);
            taken.took(1, List.of(Outcome.UNCHANGED), LATER);
            assertThat(taken.view())
                    .extracting("state", "processed", "created", "updated", "unchanged", "failed", "finishedAt")
                    .containsExactly(ImportState.DONE, 3, 1, 0, 1, 1, LATER);
        }

        @Test
        void givesUpAfterFiveStumblesInARow() {
            var stumbling = running();
            for (var times = 0; times < 4; times++) {
                stumbling.stumbled(LATER);
            }
            stumbling.took(1, List.of(Outcome.UPDATED), LATER);
            for (var times = 0; times < 4; times++) {
                stumbling.stumbled(LATER);
            }
            assertThat(stumbling.state()).isEqualTo(ImportState.RUNNING);
            stumbling.stumbled(LATER);
            assertThat(stumbling.view())
                    .extracting("state", "processed", "updated", "finishedAt")
                    .containsExactly(ImportState.FAILED, 1, 1, LATER);
        }
    }
}
