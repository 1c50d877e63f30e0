package org.tandem.stack.demo;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.lead.LeadDraft;
import org.tandem.lead.LeadSource;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.RegisterLead;

/**
 * Makes lead number n of a firm, always the same one, through the rules that a typed lead passes. Number 0 is the
 * newest; higher numbers came in earlier, so that more leads never change those that are there.
 */
final class DemoLeads {
    /** So many are what a person looks at; their dates are spread over two weeks. The rest is mass, one per minute. */
    static final int STORY = 60;

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9 -]");
    private static final long TWO_WEEKS = 14 * 24 * 3600L;
    private final DemoWorld.Firm firm;
    private final Instant newest;
    private final Set<String> categories;
    private final List<Words.Need> needs;

    /** @param newest when the newest lead came in */
    DemoLeads(DemoWorld.Firm firm, Instant newest) {
        this.firm = firm;
        this.newest = newest;
        this.needs = Words.needs(firm.slug());
        this.categories = needs.stream().map(Words.Need::category).collect(Collectors.toSet());
    }

    DemoLead lead(int number) {
        var random = new SplittableRandom(firm.slug().hashCode() * 1_000_003L + number);
        var receivedAt = newest.minusSeconds(age(number));
        var draft = LeadDraft.check(report(number, random), categories, firm.currency());
        var life = new DemoLife(firm, number, receivedAt, random);
        return new DemoLead(
                firm.id(),
                DemoIds.at(number, random),
                reference(number, receivedAt),
                receivedAt,
                draft,
                life.status(),
                life.status() == LeadStatus.LOST ? life.lostReason() : null,
                life.owner(),
                life.claimedAt(),
                life.events(draft.source()));
    }

    static long age(int number) {
        return number < STORY ? 330L * number * number : TWO_WEEKS + 60L * (number - STORY);
    }

    /** Mass leads count from five million, out of the way of the references the portal gives out. */
    private static String reference(int number, Instant receivedAt) {
        var counted = number < STORY ? STORY - number : 5_000_000 + number;
        return "L-" + receivedAt.atZone(ZoneOffset.UTC).getYear() + "-" + digits(counted, 6);
    }

    private RegisterLead report(int number, SplittableRandom random) {
        var need = needs.get(number < STORY ? number % needs.size() : random.nextInt(needs.size()));
        var place = pick(Words.PLACES, random);
        var person = number < STORY ? DemoName.common(random) : DemoName.any(random);
        var name = person.company() + pick(List.of("", "-", " "), random) + pick(Words.TRADES, random);
        var company = name + " " + pick(Words.LEGAL_FORMS.get(place.country()), random);
        var domain = slug(name) + (number < STORY ? "" : number) + ".example";
        var contact = person.first() + " " + person.last();
        var email = slug(person.first()) + "." + slug(person.last()) + "@" + domain;
        var phone = place.dial() + digits(random.nextInt(1000), 3);
        var size = 2 + random.nextInt(48);
        var text = need.text()
                .replace("{contact}", contact)
                .replace("{company}", company)
                .replace("{city}", place.city())
                .replace("{email}", email)
                .replace("{phone}", phone)
                .replace("{n}", Integer.toString(size));
        return new RegisterLead(
                "DEMO-" + digits(number, 7),
                need.title().replace("{n}", Integer.toString(size)),
                text,
                need.category(),
                company,
                domain,
                contact,
                email,
                phone,
                place.street() + " " + (1 + random.nextInt(120)),
                place.postcode(),
                place.city(),
                place.subdivision(),
                place.country(),
                random.nextInt(8) == 0 ? null : BigDecimal.valueOf(size * (300L + 50 * random.nextInt(60))),
                firm.currency(),
                pick(List.of(LeadSource.values()), random));
    }

    static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    /** At least so many; a format costs more than the rest of the number. */
    private static String digits(int number, int least) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    private static String slug(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return NOT_IN_A_NAME.matcher(plain).replaceAll("").replace(' ', '-');
    }
}
