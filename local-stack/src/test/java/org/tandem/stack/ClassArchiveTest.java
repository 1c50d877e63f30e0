package org.tandem.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    @TempDir
    private Path folder;

    private Path file;
    private ClassArchive classes;

    @BeforeEach
    void make() {
        file = folder.resolve("classes.jsa");
        classes = new ClassArchive(file);
    }

    private int java(List<String> options) {
        var command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(options);
        command.add("-version");
        return Child.start("java", folder, folder.resolve("java.log"), Map.of(), command)
                .awaitExit();
    }

    @Test
    void theFirstRunWritesItAndTheNextReadsIt() {
        assertThat(java(classes.jvmOptions())).isZero();
        assertThat(classes.isThere()).isFalse();

        classes.keep();

        assertThat(classes.isThere()).isTrue();
        assertThat(classes.jvmOptions()).contains("-XX:SharedArchiveFile=" + file);
        assertThat(java(classes.jvmOptions())).isZero();
    }

    @Test
    void whatAKilledRunHasLeftIsNeverRead() throws IOException {
        java(classes.jvmOptions());

        classes.dropUnfinished();
        classes.keep();

        assertThat(classes.isThere()).isFalse();
        assertThat(Files.list(folder)).containsExactly(folder.resolve("java.log"));
    }
}
