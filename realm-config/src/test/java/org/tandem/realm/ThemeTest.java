package org.tandem.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    Path themes;

    @BeforeEach
    void copy() {
        Theme.copyTo(themes);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(keys("messages_de")).isEqualTo(keys("messages_en")).isNotEmpty();
    }

    @Test
    void nothingRunsAndNothingComesFromElsewhere() throws IOException {
        try (var files = Files.walk(themes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("<script", "http://", "https://");
                assertThat(file.toString()).doesNotEndWith(".js");
            }
        }
    }

    private Set<Object> keys(String bundle) throws IOException {
        var texts = new Properties();
        var file = themes.resolve("tandem/login/messages/" + bundle + ".properties");
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.keySet();
    }
}
