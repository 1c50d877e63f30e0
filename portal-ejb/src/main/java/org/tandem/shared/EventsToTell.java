package org.tandem.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A batch of the outbox, fired in the transaction that marks it as told: who tells others (people, programs) observes it,
 * writes down whom, and leaves the telling to a job. A batch may come twice.
 *
 * @param byType ids of audit entries by the type of their event
 */
public record EventsToTell(Map<String, List<UUID>> byType) {

    public List<UUID> of(Collection<String> types) {
        return types.stream()
                .map(byType::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    public List<UUID> all() {
        return of(byType.keySet());
    }
}
