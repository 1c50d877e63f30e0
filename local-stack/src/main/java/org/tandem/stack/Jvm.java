package org.tandem.stack;

import java.nio.file.Path;

final class Jvm {
    private Jvm() {}

    /** The java that runs this stack runs its servers too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
