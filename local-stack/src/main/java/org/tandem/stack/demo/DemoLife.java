package org.tandem.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.tandem.lead.ActivityKind;
import org.tandem.lead.LeadSource;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LostReason;
import org.tandem.shared.JsonTexts;

/** What became of a demo lead: most wait in the pool, some are worked by a partner's salesperson. */
final class DemoLife {
    private static final Duration TO_CLAIM = Duration.ofHours(2);
    private static final Duration TO_FIRST_CALL = Duration.ofHours(5);
    private static final Duration TO_THE_END = Duration.ofHours(9);
    private static final List<String> CALLS = List.of(
            "Reached them at once; they want an offer this week.",
            "Left a message, they call back.",
            "Talked for a while: budget is there, decision in two weeks.",
            "Asked for photos of the site and the number of keys.");
    private final DemoWorld.Firm firm;
    private final int number;
    private final Instant receivedAt;
    private final SplittableRandom random;
    private final LeadStatus status;

    DemoLife(DemoWorld.Firm firm, int number, Instant receivedAt, SplittableRandom random) {
        this.firm = firm;
        this.number = number;
        this.receivedAt = receivedAt;
        this.random = random;
        this.status = status(number);
    }

    /** Of those a person looks at, every third older one is owned; of the mass, every tenth, and lost: nobody is kept from claiming by it. */
    private static LeadStatus status(int number) {
        if (number >= DemoLeads.STORY) {
            return number % 10 == 9 ? LeadStatus.LOST : LeadStatus.POOLED;
        }
        if (number < 9 || number % 3 != 0) {
            return LeadStatus.POOLED;
        }
        return List.of(
                        LeadStatus.CLAIMED,
                        LeadStatus.WORKING,
                        LeadStatus.QUALIFIED,
                        LeadStatus.WORKING,
                        LeadStatus.LOST)
                .get(number / 3 % 5);
    }

    LeadStatus status() {
        return status;
    }

    DemoWorld.Login owner() {
        if (!status.isOwned()) {
            return null;
        }
        var sales = DemoWorld.salespeople(firm.slug());
        return sales.get(number / 3 % sales.size());
    }

    Instant claimedAt() {
        return status.isOwned() ? receivedAt.plus(TO_CLAIM) : null;
    }

    String lostReason() {
        return LostReason.values()[number % LostReason.values().length].name();
    }

    List<DemoLead.Event> events(LeadSource source) {
        var events = new ArrayList<DemoLead.Event>();
        events.add(event(Duration.ZERO, null, "lead.received", Map.of("source", source.name()), null));
        if (!status.isOwned()) {
            return events;
        }
        var owner = owner();
        var organization = DemoWorld.company(owner.organization()).id().toString();
        events.add(event(TO_CLAIM, owner, "lead.claimed", Map.of("organization", organization), null));
        if (status != LeadStatus.CLAIMED) {
            events.add(call(owner));
        }
        if (status == LeadStatus.QUALIFIED) {
            events.add(event(TO_THE_END, owner, "lead.qualified", Map.of(), null));
        }
        if (status == LeadStatus.LOST) {
            events.add(event(TO_THE_END, owner, "lead.lost", Map.of("reason", lostReason()), null));
        }
        return events;
    }

    private DemoLead.Event call(DemoWorld.Login owner) {
        var activity = DemoIds.at(number, TO_FIRST_CALL.toSeconds(), random);
        var detail = Map.of("activity", activity.toString(), "kind", ActivityKind.CALL.name(), "started", "true");
        return new DemoLead.Event(
                activity,
                receivedAt.plus(TO_FIRST_CALL),
                owner,
                "lead.activity-recorded",
                JsonTexts.write(detail),
                DemoLeads.pick(CALLS, random));
    }

    private DemoLead.Event event(
            Duration after, DemoWorld.Login by, String type, Map<String, String> detail, String activity) {
        UUID id = DemoIds.at(number, after.toSeconds(), random);
        return new DemoLead.Event(id, receivedAt.plus(after), by, type, JsonTexts.write(detail), activity);
    }
}
