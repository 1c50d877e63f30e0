package org.tandem.idempotency;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.shared.JsonTexts;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Runs a write once per key of a person. Two requests with one key at the same time: the second waits for the first. */
@Stateless
@Gate
@DenyAll
public class IdempotencyService {
    private static final String RESERVE = """
            INSERT IGNORE INTO idempotency_keys (tenant_id, client, idempotency_key, request_hash, created_at)
            VALUES (:tenant, :client, :key, :hash, :now)""";
    private static final String STORE = """
            UPDATE idempotency_keys SET status = :status, headers = :headers, body = :body
            WHERE tenant_id = :tenant AND client = :client AND idempotency_key = :key""";
    /** Locking: it must see what a competitor committed after this transaction began. */
    private static final String FIND = """
            SELECT request_hash, status, headers, body FROM idempotency_keys
            WHERE tenant_id = :tenant AND client = :client AND idempotency_key = :key FOR UPDATE""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /**
     * @param requestHash fingerprint of method, path and body
     * @param work the write; joins this transaction
     */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.OPERATOR})
    public Answer once(String key, String requestHash, Supplier<Answer> work) {
        if (!reserve(key, requestHash)) {
            return stored(key, requestHash).orElseThrow(() -> new IllegalStateException("a key without an answer"));
        }
        var answer = work.get();
        store(key, answer);
        return answer;
    }

    /** Keeps a refusal, after the transaction that refused was rolled back. The first answer stays if there is one. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.OPERATOR})
    public void remember(String key, String requestHash, Answer refusal) {
        if (reserve(key, requestHash)) {
            store(key, refusal);
        }
    }

    private boolean reserve(String key, String requestHash) {
        return sql.update(
                        RESERVE,
                        update -> update.bind("client", client())
                                .bind("key", key)
                                .bind("hash", requestHash)
                                .bind("now", time.now()))
                == 1;
    }

    private void store(String key, Answer answer) {
        sql.update(
                STORE,
                update -> update.bind("status", answer.status())
                        .bind("headers", JsonTexts.write(answer.headers()))
                        .bind("body", answer.body())
                        .bind("client", client())
                        .bind("key", key));
    }

    private Optional<Answer> stored(String key, String requestHash) {
        return sql.query(
                FIND,
                query -> query.bind("client", client())
                        .bind("key", key)
                        .map((row, context) -> {
                            if (!row.getString("request_hash").equals(requestHash)) {
                                throw new RuleViolation(IdempotencyRule.IDEMPOTENCY_KEY_REUSED);
                            }
                            return new Answer(
                                    row.getInt("status"),
                                    JsonTexts.read(row.getString("headers")),
                                    row.getString("body"),
                                    true);
                        })
                        .findOne());
    }

    private String client() {
        return caller.personId().toString();
    }
}
