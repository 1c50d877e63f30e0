package org.tandem.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Classes of a server as the JVM can read them fastest: written when the first run of a server ends, used by all later
 * ones. A JVM or server that it does not fit ignores it.
 */
final class ClassArchive {
    private final Path file;

    ClassArchive(Path file) {
        this.file = file;
    }

    boolean isWritten() {
        return Files.exists(file);
    }

    List<String> jvmOptions() {
        return isWritten()
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off")
                : List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }
}
