package org.tandem.web.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.Serializable;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.tenancy.VerifiedToken;

/**
 * A person's sign-in, the only thing the session keeps of it: plain values, so that it survives a change of node. It
 * ends by sign-out, by Keycloak's word, after {@link #IDLE} without use, and after {@link #LONGEST} in any case.
 *
 * @param chosen alias of the company the person works for in this sign-in; null until a person of several has picked
 * @param formToken what a plain form outside Faces must carry
 */
public record SignIn(
        String issuer,
        String subject,
        String keycloakSession,
        String name,
        String email,
        Set<String> roles,
        List<Membership> memberships,
        String chosen,
        String idToken,
        String refreshToken,
        String formToken,
        Instant since,
        Instant usedAt,
        Instant renewedAt)
        implements Serializable {
    static final String ATTRIBUTE = "tandem.signIn";
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(10);
    /** A role taken away or a person disabled in Keycloak counts after this long at the latest. */
    static final Duration RENEW_AFTER = Duration.ofSeconds(40);

    static SignIn of(JWTClaimsSet claims, String idToken, String refreshToken, String formToken, Instant now)
            throws ParseException {
        var memberships = Membership.of(claims);
        var groups = claims.getStringListClaim("groups");
        return new SignIn(
                claims.getIssuer(),
                claims.getSubject(),
                claims.getStringClaim("sid"),
                Optional.ofNullable(claims.getStringClaim("name")).orElse(claims.getSubject()),
                email(claims),
                new TreeSet<>(groups == null ? List.of() : groups),
                memberships,
                memberships.size() == 1 ? memberships.get(0).alias() : null,
                idToken,
                refreshToken,
                formToken,
                now,
                now,
                now);
    }

    /** Mail goes to an address that its owner has confirmed, or nowhere. */
    private static String email(JWTClaimsSet claims) throws ParseException {
        var confirmed = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return confirmed ? Optional.ofNullable(claims.getStringClaim("email")).orElse("") : "";
    }

    boolean isOver(Instant now) {
        return now.isAfter(usedAt.plus(IDLE)) || now.isAfter(since.plus(LONGEST));
    }

    boolean isDueForRenewal(Instant now) {
        return now.isAfter(renewedAt.plus(RENEW_AFTER));
    }

    Optional<Membership> membership() {
        return memberships.stream().filter(one -> one.alias().equals(chosen)).findFirst();
    }

    Optional<VerifiedToken> verifiedToken() {
        return membership().map(this::as);
    }

    VerifiedToken as(Membership one) {
        return new VerifiedToken(issuer, subject, one.alias(), one.keycloakId(), one.tenantSlug(), email, name, roles);
    }

    SignIn used(Instant now) {
        return with(chosen, now, renewedAt);
    }

    SignIn triedToRenew(Instant now) {
        return with(chosen, usedAt, now);
    }

    SignIn choosing(String alias) {
        return with(alias, usedAt, renewedAt);
    }

    /** What Keycloak says now, in the sign-in that began then. */
    SignIn renewedAs(SignIn fresh) {
        return new SignIn(
                issuer,
                subject,
                keycloakSession,
                fresh.name,
                fresh.email,
                fresh.roles,
                fresh.memberships,
                fresh.chosen == null ? chosen : fresh.chosen,
                fresh.idToken,
                fresh.refreshToken,
                formToken,
                since,
                usedAt,
                fresh.renewedAt);
    }

    private SignIn with(String alias, Instant used, Instant renewed) {
        return new SignIn(
                issuer,
                subject,
                keycloakSession,
                name,
                email,
                roles,
                memberships,
                alias,
                idToken,
                refreshToken,
                formToken,
                since,
                used,
                renewed);
    }
}
