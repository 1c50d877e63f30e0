package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static String key(int seed) {
        var bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void givesBackWhatItKeeps() {
        var vault = Vault.with(key(1));
        var sealed = vault.seal("whsec_x", "aurora");
        assertThat(sealed).doesNotContain("whsec").isNotEqualTo(vault.seal("whsec_x", "aurora"));
        assertThat(vault.open(sealed, "aurora")).isEqualTo("whsec_x");
    }

    @Test
    void opensForItsOwnerOnly() {
        var vault = Vault.with(key(1));
        var sealed = vault.seal("whsec_x", "aurora");
        assertThatThrownBy(() -> vault.open(sealed, "borealis")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensWithAFormerKeyAndSealsWithTheFirst() {
        var sealed = Vault.with(key(1)).seal("whsec_x", "aurora");
        var changed = Vault.with(key(2) + "," + key(1));
        assertThat(changed.open(sealed, "aurora")).isEqualTo("whsec_x");
        var anew = changed.seal("whsec_x", "aurora");
        assertThat(Vault.with(key(2)).open(anew, "aurora")).isEqualTo("whsec_x");
        assertThatThrownBy(() -> Vault.with(key(3)).open(anew, "aurora")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThatThrownBy(() -> Vault.with("c2hvcnQ=")).isInstanceOf(RuntimeException.class);
    }
}
