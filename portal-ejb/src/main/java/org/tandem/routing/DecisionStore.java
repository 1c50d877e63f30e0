package org.tandem.routing;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.tandem.shared.Digest;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/**
 * Writes decisions so small that each can keep all that it was made of: what is known of all partners once per state of
 * that knowledge, and per decision only their places in it, their counts, and one letter per exclusion.
 */
@ApplicationScoped
class DecisionStore {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();
    private static final char ELIGIBLE = '-';
    /** Half the time of the usual level, which was most of what a decision among 1,000 partners took, for a tenth more bytes. */
    private static final int FAST = 2;

    private static final int BUFFER = 16 * 1024;
    private static final String SNAPSHOT = """
            INSERT IGNORE INTO routing_snapshots (tenant_id, digest, taken_at, partners)
            VALUES (:tenant, :digest, :at, :partners)""";
    private static final String DECISION = """
            INSERT INTO routing_decisions (tenant_id, id, lead_id, decided_at, rule_id, rule_version, rule_name, mode,
              outcome, reason, note, snapshot, detail)
            VALUES (:tenant, :id, :lead, :at, :rule, :version, :name, :mode, :outcome, :reason, :note, :snapshot, :detail)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Time time;

    /**
     * @param candidates per eligible partner its place among all, open leads, received leads and turn
     * @param excluded one letter per partner: of its exclusion, counted from A, or - for none
     */
    record Detail(RoutingPolicy policy, List<long[]> candidates, Choice choice, String excluded) {}

    void write(Collection<Decision> decisions, List<PartnerFacts> partners) {
        var digest = keep(partners);
        var now = time.now();
        sql.batch(DECISION, rows -> {
            decisions.forEach(decision -> rows.add(row -> row.bind("id", decision.id())
                    .bind("lead", decision.leadId())
                    .bind("at", now)
                    .bind(
                            "rule",
                            decision.rule() == null ? null : decision.rule().id())
                    .bind(
                            "version",
                            decision.rule() == null ? null : decision.rule().version())
                    .bind(
                            "name",
                            decision.rule() == null ? null : decision.rule().name())
                    .bind(
                            "mode",
                            decision.rule() == null
                                    ? null
                                    : decision.rule().mode().name())
                    .bind("outcome", decision.outcome().name())
                    .bind(
                            "reason",
                            decision.reason() == null ? null : decision.reason().name())
                    .bind("note", decision.note())
                    .bind("snapshot", decision.policy() == null ? null : digest)
                    .bind("detail", decision.policy() == null ? null : packed(detail(decision)))));
            return decisions.size();
        });
    }

    private String keep(List<PartnerFacts> partners) {
        var json = json(partners);
        var digest = Digest.sha256(new String(json, StandardCharsets.UTF_8));
        var packed = deflated(json);
        sql.update(
                SNAPSHOT,
                update -> update.bind("digest", digest).bind("at", time.now()).bind("partners", packed));
        return digest;
    }

    static Detail detail(Decision decision) {
        var letters = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (var why : decision.exclusions()) {
            if (why == null) {
                places.add(letters.length());
            }
            letters.append(why == null ? ELIGIBLE : (char) ('A' + why.ordinal()));
        }
        var rows = new ArrayList<long[]>();
        for (var at = 0; at < decision.candidates().size(); at++) {
            var candidate = decision.candidates().get(at);
            rows.add(new long[] {places.get(at), candidate.open(), candidate.received(), candidate.turn()});
        }
        return new Detail(decision.policy(), rows, decision.choice(), letters.toString());
    }

    /** The candidates as the decision saw them. */
    static List<Candidate> candidates(Detail detail, List<PartnerFacts> partners) {
        return detail.candidates().stream()
                .map(row -> new Candidate(partners.get((int) row[0]), (int) row[1], (int) row[2], row[3]))
                .toList();
    }

    /** Null for an eligible one. */
    static Exclusion exclusion(Detail detail, int place) {
        var letter = detail.excluded().charAt(place);
        return letter == ELIGIBLE ? null : Exclusion.values()[letter - 'A'];
    }

    static byte[] packed(Object value) {
        return deflated(json(value));
    }

    static Detail detail(byte[] packed) {
        return read(packed, new TypeReference<Detail>() {});
    }

    static List<PartnerFacts> partners(byte[] packed) {
        return read(packed, new TypeReference<List<PartnerFacts>>() {});
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] deflated(byte[] plain) {
        var packed = new ByteArrayOutputStream(BUFFER);
        var deflater = new Deflater(FAST);
        try (var out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static <T> T read(byte[] packed, TypeReference<T> type) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return JSON.readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
