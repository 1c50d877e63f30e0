package org.tandem.duplicate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Something known that has a property in common with a report.
 *
 * @param look by which it was found, the oldest first; null when that alone makes no pair of leads
 */
record Candidate(Look look, Duplicate known) {
    private static final int MOST = 10;

    /** Each once. */
    static List<Duplicate> surest(List<Candidate> candidates) {
        var found = new LinkedHashMap<UUID, Duplicate>();
        candidates.stream()
                .map(Candidate::known)
                .sorted(Comparator.comparing(one -> one.match().strength()))
                .forEach(one -> found.putIfAbsent(one.id(), one));
        return found.values().stream().limit(MOST).toList();
    }
}
