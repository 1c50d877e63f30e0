package org.tandem.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Map<String, Object> SUMMIT = Map.of("id", "270c", "tenant_id", List.of("aurora"));

    @Test
    void endsAfterHalfAnHourWithoutUse() throws ParseException {
        var signIn = signIn(Map.of("summit", SUMMIT));
        assertThat(signIn.isOver(NOW.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(signIn.isOver(NOW.plus(Duration.ofMinutes(31)))).isTrue();
    }

    @Test
    void endsAfterTenHoursHoweverMuchItIsUsed() throws ParseException {
        var late = NOW.plus(Duration.ofHours(10)).plusSeconds(1);
        assertThat(signIn(Map.of("summit", SUMMIT)).used(late).isOver(late)).isTrue();
    }

    @Test
    void isForTheOneCompanyOfThePerson() throws ParseException {
        var token = signIn(Map.of("summit", SUMMIT)).verifiedToken().orElseThrow();
        assertThat(token.organizationAlias()).isEqualTo("summit");
        assertThat(token.organizationKeycloakId()).isEqualTo("270c");
        assertThat(token.tenantSlug()).isEqualTo("aurora");
        assertThat(token.roles()).containsExactly("partner-sales");
    }

    @Test
    void waitsForAChoiceAmongSeveralCompanies() throws ParseException {
        var signIn = signIn(Map.of("summit", SUMMIT, "ridge", SUMMIT));
        assertThat(signIn.verifiedToken()).isEmpty();
        assertThat(signIn.choosing("ridge").verifiedToken()).isPresent();
        assertThat(signIn.choosing("borealis").verifiedToken()).isEmpty();
    }

    @Test
    void isForNobodyWithoutACompanyOrWithOneThatNamesTwoFirms() throws ParseException {
        assertThat(signIn(Map.of()).memberships()).isEmpty();
        assertThat(signIn(Map.of("summit", Map.of("id", "270c", "tenant_id", List.of("aurora", "borealis"))))
                        .memberships())
                .isEmpty();
    }

    @Test
    void aRenewalKeepsItsBeginningAndTheChoice() throws ParseException {
        var old = signIn(Map.of("summit", SUMMIT, "ridge", SUMMIT)).choosing("ridge");
        var renewed = old.renewedAs(signIn(Map.of("summit", SUMMIT, "ridge", SUMMIT)));
        assertThat(renewed.since()).isEqualTo(old.since());
        assertThat(renewed.formToken()).isEqualTo(old.formToken());
        assertThat(renewed.membership()).map(Membership::alias).contains("ridge");
    }

    @Test
    void survivesAChangeOfNode() throws ParseException, IOException, ClassNotFoundException {
        var signIn = signIn(Map.of("summit", SUMMIT));
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(signIn);
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(signIn);
    }

    @Test
    void anAddressThatNobodyConfirmedIsNone() throws ParseException {
        for (var confirmed : new Boolean[] {false, null}) {
            var claims = claims(Map.of("summit", SUMMIT)).claim("email_verified", confirmed);
            assertThat(SignIn.of(claims.build(), "id", "refresh", "form", NOW).email())
                    .isEmpty();
        }
        assertThat(signIn(Map.of("summit", SUMMIT)).email()).isEqualTo("sales1@summit.example");
    }

    private static SignIn signIn(Map<String, Object> organizations) throws ParseException {
        return SignIn.of(claims(organizations).build(), "id", "refresh", "form", NOW);
    }

    private static JWTClaimsSet.Builder claims(Map<String, Object> organizations) {
        return new JWTClaimsSet.Builder()
                .issuer("http://localhost/realms/tandem")
                .subject("b7e1")
                .claim("sid", "s1")
                .claim("name", "Dana Hofmann")
                .claim("groups", List.of("partner-sales"))
                .claim("email", "sales1@summit.example")
                .claim("email_verified", true)
                .claim("organization", organizations);
    }
}
