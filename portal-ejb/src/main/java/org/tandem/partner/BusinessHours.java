package org.tandem.partner;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.shared.RuleViolation;

/**
 * The clock that runs only while an organization works: weekly blocks in its zone, less its holidays. What is measured
 * is time that really passes, so a block that contains a change of the clocks is an hour longer or shorter on that day.
 */
public final class BusinessHours {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final ZoneId zone;
    private final Map<DayOfWeek, List<BusinessBlock>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays;

    /** @throws RuleViolation when there is no block, an impossible one, or two that overlap: time would never pass, or twice */
    public BusinessHours(ZoneId zone, Collection<BusinessBlock> blocks, Collection<LocalDate> holidays) {
        check(blocks);
        this.zone = zone;
        this.holidays = Set.copyOf(holidays);
        for (var day : DayOfWeek.values()) {
            week.put(
                    day,
                    blocks.stream()
                            .filter(block -> block.weekday() == day)
                            .sorted()
                            .toList());
        }
    }

    /** Monday to Friday, nine to five. */
    public static BusinessHours usual(ZoneId zone) {
        return new BusinessHours(zone, usualWeek(), Set.of());
    }

    static List<BusinessBlock> usualWeek() {
        return List.of(DayOfWeek.values()).subList(0, 5).stream()
                .map(day -> new BusinessBlock(day, NINE.toSecondOfDay() / 60, FIVE.toSecondOfDay() / 60))
                .toList();
    }

    static void check(Collection<BusinessBlock> blocks) {
        if (blocks.isEmpty()) {
            throw RuleViolation.at("blocks", PartnerRule.CALENDAR_WITHOUT_BLOCKS);
        }
        if (!blocks.stream().allMatch(block -> block != null && block.isPossible())) {
            throw RuleViolation.at("blocks", PartnerRule.CALENDAR_BLOCK_INVALID);
        }
        var sorted = blocks.stream().sorted().toList();
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw RuleViolation.at("blocks", PartnerRule.CALENDAR_BLOCKS_OVERLAP);
            }
        }
    }

    public ZoneId zone() {
        return zone;
    }

    /**
     * The moment at which so much business time has passed. With no time at all: the first moment of business that is
     * not before {@code from}.
     */
    public Instant after(Instant from, Duration businessTime) {
        if (businessTime.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards");
        }
        var left = businessTime;
        for (var day = from.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
            for (var block : on(day)) {
                var begins = later(from, at(day, block.opens()));
                var lasts = Duration.between(begins, at(day, block.closes()));
                if (lasts.isNegative() || lasts.isZero()) {
                    continue;
                }
                if (left.compareTo(lasts) <= 0) {
                    return begins.plus(left);
                }
                left = left.minus(lasts);
            }
        }
    }

    /** Business time from one moment to another; none when the second is not later. */
    public Duration between(Instant from, Instant to) {
        var passed = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var block : on(day)) {
                var lasts = Duration.between(later(from, at(day, block.opens())), earlier(to, at(day, block.closes())));
                passed = lasts.isNegative() ? passed : passed.plus(lasts);
            }
        }
        return passed;
    }

    public boolean isOpen(Instant moment) {
        var day = moment.atZone(zone).toLocalDate();
        return on(day).stream()
                .anyMatch(
                        block -> !moment.isBefore(at(day, block.opens())) && moment.isBefore(at(day, block.closes())));
    }

    private List<BusinessBlock> on(LocalDate day) {
        return holidays.contains(day) ? List.of() : week.get(day.getDayOfWeek());
    }

    /**
     * A local time that comes twice means the first one, a local time that is left out means the moment of the change:
     * the order of local times is kept, so blocks that touch go on touching.
     */
    private Instant at(LocalDate day, int minutes) {
        var local = minutes == BusinessBlock.MIDNIGHT
                ? day.plusDays(1).atStartOfDay()
                : LocalDateTime.of(day, LocalTime.ofSecondOfDay(minutes * 60L));
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
