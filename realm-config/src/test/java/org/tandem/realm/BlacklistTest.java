package org.tandem.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.tenancy.Roles;

class BlacklistTest {
    @Test
    void everyEntryIsOneThatTheLengthRuleWouldLetThrough() {
        assertThat(RealmFile.blacklist()).hasSizeGreaterThan(3_000).doesNotHaveDuplicates();
        assertThat(RealmFile.blacklist())
                .allMatch(entry -> entry.length() >= 15 && entry.equals(entry.toLowerCase(Locale.ROOT)));
    }

    @Test
    void wordsOfTheFirmTheProductAndTheRolesAreIn() {
        assertThat(RealmFile.blacklist()).contains("tandempassword2026", "auroraaurora123", "tandemtandemtandem");
        for (var role : Roles.ALL) {
            var word = role.substring(role.lastIndexOf('-') + 1);
            assertThat(RealmFile.blacklist()).anyMatch(entry -> entry.contains(word));
        }
    }
}
