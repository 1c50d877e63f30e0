package org.tandem.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasMadeOfTheSameIsNotMadeAgain() throws IOException {
        var stamp = new Stamp(folder.resolve("payara/unpacked"), "6.2025.10 17");
        assertThat(stamp.isCurrent()).isFalse();

        stamp.write();

        assertThat(stamp.isCurrent()).isTrue();
        assertThat(new Stamp(stamp.file(), "6.2025.11 17").isCurrent()).isFalse();
    }
}
