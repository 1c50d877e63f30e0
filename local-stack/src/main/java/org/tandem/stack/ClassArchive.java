package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Classes of a server as the JVM can read them fastest: written when the first run of a server ends, used by all later
 * ones. A JVM that it was not made by ignores it, but one that is cut short in the middle would crash it: it gets its name
 * when it is whole.
 */
final class ClassArchive {
    private final Path file;
    private final Path written;

    ClassArchive(Path file) {
        this.file = file;
        this.written = file.resolveSibling(file.getFileName() + ".new");
    }

    boolean isThere() {
        return Files.exists(file);
    }

    List<String> jvmOptions() {
        return isThere()
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off")
                : List.of("-XX:ArchiveClassesAtExit=" + written, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** The server that writes it has ended by itself. */
    void keep() {
        try {
            if (Files.exists(written)) {
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run that was killed has left behind. */
    void dropUnfinished() throws IOException {
        Files.deleteIfExists(written);
    }
}
