package org.tandem.stack.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.tandem.opportunity.LossReason;
import org.tandem.opportunity.OpportunityStatus;

/** Makes opportunity number n of a firm, always the same one but for its dates, which are counted from {@code today}. */
final class DemoDeal {
    /** So many opportunities in a row are of one customer. */
    static final int PER_CUSTOMER = 2;

    /** Where the story's deals stand, again and again: a stage, or closed. */
    private static final List<Integer> PLACES = List.of(0, 1, 0, 2, 1, 3, 0, 4);

    private static final int WON = 3;
    private static final int LOST = 4;
    private static final List<String> STEPS =
            List.of("Test ride", "Send the quote", "Call the manager", "Visit the site");

    private final DemoWorld.Firm firm;
    private final int number;
    private final Instant today;
    private final SplittableRandom random;
    private final Words.Need need;
    private final int place;
    private final int idleDays;

    DemoDeal(DemoWorld.Firm firm, int number, Instant today) {
        this.firm = firm;
        this.number = number;
        this.today = today;
        this.random = new SplittableRandom(firm.slug().hashCode() * 7_000_003L + number);
        this.need = DemoLeads.pick(Words.needs(firm.slug()), random);
        this.place = isMass() ? number % 3 : PLACES.get(number % PLACES.size());
        this.idleDays = number % 7 == 3 ? 20 : number % 6;
    }

    private boolean isMass() {
        return number >= DemoDeals.STORY;
    }

    UUID id() {
        return at(createdAt(), 1);
    }

    /** Version 7, so that later things come later; {@code salt} keeps those of one moment apart. */
    UUID at(Instant moment, int salt) {
        var chance = new SplittableRandom(firm.slug().hashCode() * 31L + number * 101L + salt);
        var high = moment.toEpochMilli() << 16 | 0x7000 | chance.nextInt(0x1000);
        return new UUID(high, 0x8000_0000_0000_0000L | chance.nextLong() >>> 2);
    }

    private int year() {
        return today.atZone(ZoneOffset.UTC).getYear();
    }

    String reference() {
        return "O-%d-%06d".formatted(year(), isMass() ? 5_000_000 + number : number + 1);
    }

    int customer() {
        return number / PER_CUSTOMER;
    }

    boolean isFirstOfCustomer() {
        return number % PER_CUSTOMER == 0;
    }

    String customerReference() {
        return "C-%d-%06d".formatted(year(), isMass() ? 5_000_000 + customer() : customer() + 1);
    }

    String name() {
        return need.title().replace("{n}", Integer.toString(2 + number % 40));
    }

    String category() {
        return need.category();
    }

    /** Both deals of a customer are the same partner's. */
    DemoWorld.Login owner() {
        var sales = DemoWorld.salespeople(firm.slug());
        return sales.get(customer() % sales.size());
    }

    OpportunityStatus status() {
        return place == WON ? OpportunityStatus.WON : place == LOST ? OpportunityStatus.LOST : OpportunityStatus.OPEN;
    }

    /** Closed ones keep the last stage. */
    int stage() {
        return Math.min(place, 2);
    }

    String lostReason() {
        return status() == OpportunityStatus.LOST
                ? LossReason.values()[number % LossReason.values().length].name()
                : null;
    }

    BigDecimal amount() {
        return BigDecimal.valueOf(2000 + 500L * (number * 37L % 90));
    }

    Instant createdAt() {
        return today.minus(Duration.ofDays(25 + number % 30)).plusSeconds(number % 3600);
    }

    Instant touchedAt() {
        return today.minus(Duration.ofDays(idleDays)).minusSeconds(3600);
    }

    Instant closedAt() {
        return status() == OpportunityStatus.OPEN ? null : touchedAt();
    }

    LocalDate closeDate() {
        var day = LocalDate.ofInstant(today, ZoneOffset.UTC);
        return status() == OpportunityStatus.OPEN ? day.plusDays(5 + number * 11L % 110) : day.minusDays(idleDays);
    }

    String nextStep() {
        return status() != OpportunityStatus.OPEN || number % 5 == 2 ? null : STEPS.get(number % STEPS.size());
    }

    LocalDate nextStepOn() {
        return nextStep() == null
                ? null
                : LocalDate.ofInstant(today, ZoneOffset.UTC).plusDays(1 + number % 9);
    }
}
