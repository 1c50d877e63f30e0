package org.tandem.stack.demo;

import java.util.SplittableRandom;
import java.util.UUID;

/** Keys in the form the portal makes them, version 7, but always the same ones. */
final class DemoIds {
    /** 2026-01-01; only the order counts. */
    private static final long ORIGIN = 1_767_225_600_000L;

    private DemoIds() {}

    static UUID at(int number, SplittableRandom random) {
        return at(number, 0, random);
    }

    /** @param seconds after the lead came in */
    static UUID at(int number, long seconds, SplittableRandom random) {
        var millis = ORIGIN - 1000 * (DemoLeads.age(number) - seconds);
        var high = millis << 16 | 0x7000 | random.nextInt(0x1000);
        var low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** Of the steps of a registration, one after the other; all before anything that people do. */
    static UUID of(int registration, int step) {
        var millis = ORIGIN - 86_400_000L + 60_000L * registration + step;
        return new UUID(millis << 16 | 0x7000, 0x8000_0000_0000_0000L | registration);
    }
}
