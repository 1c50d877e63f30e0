package org.tandem.stack;

import java.time.Duration;

/** One of the three servers: how it is started, and how one knows that it serves. */
interface Server {
    String name();

    /** Everything a first start needs; does nothing later. */
    default void install(Progress progress) {}

    Child launch();

    boolean isReady();

    /** It was asked to stop, and has done what it does at its end. */
    default void ended() {}

    /** Far more than it takes, for a first start on a busy machine. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }

    /** How long it may take to finish what it is doing when it is asked to stop. */
    default Duration grace() {
        return Duration.ofSeconds(15);
    }
}
