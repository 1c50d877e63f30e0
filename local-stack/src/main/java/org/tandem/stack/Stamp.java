package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says of what something was made; made of anything else, it is made anew. */
record Stamp(Path file, String content) {

    boolean isCurrent() {
        try {
            return Files.exists(file) && Files.readString(file).equals(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
