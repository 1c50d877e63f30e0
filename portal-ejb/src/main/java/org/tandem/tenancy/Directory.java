package org.tandem.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.tandem.shared.Ids;
import org.tandem.shared.Time;

/**
 * Maps a verified token to the rows it stands for. A person met for the first time gets a row; nobody is ever matched
 * by e-mail. Answers are kept for {@link #AGE}, which is how long a blocked organization may still get through.
 */
@ApplicationScoped
public class Directory {
    static final Duration AGE = Duration.ofSeconds(20);

    private static final String ORGANIZATION = """
            SELECT o.tenant_id, t.slug, t.name AS tenant_name, o.id, o.name, o.kind
            FROM organizations o JOIN tenants t ON t.id = o.tenant_id
            WHERE o.keycloak_id = :keycloakId AND o.alias = :alias AND t.slug = :slug AND o.active""";
    private static final String PERSON = """
            INSERT INTO people (tenant_id, id, organization_id, issuer, subject, email, name, roles, seen_at)
            VALUES (:tenant, :id, :organization, :issuer, :subject, :email, :name, :roles, :now)
            ON DUPLICATE KEY UPDATE email = :email, name = :name, roles = :roles, seen_at = :now
            RETURNING id""";

    @Inject
    private TenantRegistry registry;

    @Inject
    private Time time;

    private final Cache<VerifiedToken, Optional<Identity>> known =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(AGE).build();

    /** Empty when the organization is unknown, blocked, or not one of the firm the token names. */
    public Optional<Identity> identify(VerifiedToken token) {
        return known.get(token, this::read);
    }

    private Optional<Identity> read(VerifiedToken token) {
        return registry.jdbi()
                .inTransaction(handle -> handle.createQuery(ORGANIZATION)
                        .bind("keycloakId", token.organizationKeycloakId())
                        .bind("alias", token.organizationAlias())
                        .bind("slug", token.tenantSlug())
                        .reduceRows(
                                Optional.<Identity>empty(), (none, row) -> Optional.of(identity(handle, row, token))));
    }

    private Identity identity(Handle handle, RowView row, VerifiedToken token) {
        var tenantId = row.getColumn("tenant_id", java.util.UUID.class);
        var organizationId = row.getColumn("id", java.util.UUID.class);
        var personId = handle.createQuery(PERSON)
                .bind("tenant", tenantId)
                .bind("id", Ids.next())
                .bind("organization", organizationId)
                .bind("issuer", token.issuer())
                .bind("subject", token.subject())
                .bind("email", token.email())
                .bind("name", token.name())
                .bind("roles", new TreeSet<>(token.roles()).stream().collect(Collectors.joining(" ")))
                .bind("now", time.now())
                .mapTo(java.util.UUID.class)
                .one();
        return new Identity(
                tenantId,
                row.getColumn("slug", String.class),
                row.getColumn("tenant_name", String.class),
                organizationId,
                row.getColumn("name", String.class),
                OrganizationKind.valueOf(row.getColumn("kind", String.class)),
                personId,
                token.name(),
                token.email(),
                token.roles());
    }
}
