package org.tandem.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lead.Match;
import org.tandem.lead.MatchFacts;

/**
 * A lead or customer as it was read.
 *
 * @param foundBy the property or look whose select has found it
 * @param match how it is the same as the report it was looked for with, if at all
 */
record KnownRow(
        String foundBy,
        Duplicate.Kind kind,
        UUID id,
        String reference,
        String name,
        String title,
        String status,
        MatchFacts facts,
        Optional<Match> match) {

    static KnownRow of(ResultSet row, MatchFacts report) throws SQLException {
        var facts = facts(row);
        return new KnownRow(
                row.getString("found_by"),
                Duplicate.Kind.valueOf(row.getString("kind")),
                UUID.fromString(row.getString("id")),
                row.getString("reference"),
                row.getString("name"),
                row.getString("title"),
                row.getString("status"),
                facts,
                report.compare(facts));
    }

    static MatchFacts facts(ResultSet row) throws SQLException {
        return new MatchFacts(
                row.getString("match_key"),
                row.getString("match_name"),
                row.getString("match_domain"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("postcode"),
                row.getString("tax_id"));
    }

    static List<KnownRow> foundBy(String what, List<KnownRow> rows) {
        return rows.stream().filter(row -> row.foundBy.equals(what)).toList();
    }

    /** None when it turned out to be nothing alike. */
    List<Candidate> candidate(Look look) {
        return match
                .map(how -> new Candidate(look, new Duplicate(kind, id, reference, name, title, status, how)))
                .stream()
                .toList();
    }
}
