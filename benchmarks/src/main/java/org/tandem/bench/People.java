package org.tandem.bench;

import java.util.List;

/** Who sends the load. */
final class People {
    static final String MANAGER = "channel@aurora.example";
    static final List<String> SELLERS =
            List.of("sales1@summit.example", "sales@ridge.example", "sales@velonord.example", "sales2@summit.example");

    private People() {}

    static String seller(int number) {
        return SELLERS.get(number % SELLERS.size());
    }
}
