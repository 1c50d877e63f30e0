package org.tandem.stack.demo;

import static org.tandem.stack.demo.DemoLeads.pick;

import java.util.SplittableRandom;

/** A customer's contact, and the word its company's name begins with. */
record DemoName(String first, String last, String company) {
    private static final int FREQUENT_ONE_IN = 10;

    /** One of the few names that a person looking at the demo meets again. */
    static DemoName common(SplittableRandom random) {
        var company = pick(Words.COMPANIES, random);
        return new DemoName(pick(Words.FIRST_NAMES, random), pick(Words.LAST_NAMES, random), company);
    }

    /** A few names are frequent, most are rare, as in a real book of addresses: what a search costs depends on it. */
    static DemoName any(SplittableRandom random) {
        return random.nextInt(FREQUENT_ONE_IN) == 0
                ? common(random)
                : new DemoName(pick(Words.MORE_FIRST_NAMES, random), rare(random), rare(random));
    }

    private static String rare(SplittableRandom random) {
        return pick(Words.LAST_NAME_STEMS, random) + pick(Words.LAST_NAME_ENDINGS, random);
    }
}
