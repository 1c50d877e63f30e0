package org.tandem.stack.demo;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.registration.AccountKeys;
import org.tandem.registration.RegistrationStatus;
import org.tandem.shared.Digest;

/**
 * One registration of the demo as its file says it.
 *
 * @param submittedDaysAgo null for a draft
 * @param untilInDays null when it was never approved
 */
record DemoRegistration(
        int number,
        RegistrationStatus status,
        DemoWorld.Login by,
        String company,
        String domain,
        String city,
        String country,
        String subdivision,
        String categories,
        String amount,
        Integer submittedDaysAgo,
        Integer untilInDays,
        String need,
        String evidence) {

    private static final int CELLS = 13;

    static List<DemoRegistration> all() {
        var rows = Words.rows("registrations.tsv");
        return IntStream.range(0, rows.size())
                .mapToObj(at -> of(at + 1, Arrays.asList(Arrays.copyOf(rows.get(at), CELLS))))
                .toList();
    }

    private static DemoRegistration of(int number, List<String> row) {
        return new DemoRegistration(
                number,
                RegistrationStatus.valueOf(row.get(0)),
                DemoWorld.login(row.get(1)),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                text(row.get(6)),
                row.get(7),
                row.get(8),
                days(row.get(9)),
                days(row.get(10)),
                row.get(11),
                text(row.get(12)));
    }

    private static String text(String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private static Integer days(String cell) {
        return cell == null || cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    UUID id() {
        return DemoWorld.id("registration", Integer.toString(number));
    }

    UUID organizationId() {
        return DemoWorld.company(by.organization()).id();
    }

    AccountKeys keys() {
        return AccountKeys.of(company, domain, null, country);
    }

    /** Of nothing that the portal would ever write: submitting it again makes a new place in the queue. */
    String print() {
        return submittedDaysAgo == null ? null : Digest.sha256("demo " + number);
    }
}
