package org.tandem.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import org.tandem.partner.CertificationRow;
import org.tandem.partner.LevelService;
import org.tandem.partner.PartnerRow;
import org.tandem.partner.ProgrammeLevel;
import org.tandem.shared.Time;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Texts;

/** What can be chosen and how it is said on the pages about partners. */
@Named
@RequestScoped
public class PartnerOptions {
    private static final int MINUTES_OF_AN_HOUR = 60;

    @Inject
    private LevelService levels;

    @Inject
    private Look look;

    @Inject
    private Texts text;

    @Inject
    private Time time;

    private List<ProgrammeLevel> known;

    public List<ProgrammeLevel> getLevels() {
        if (known == null) {
            known = levels.list();
        }
        return known;
    }

    public String level(ProgrammeLevel level) {
        return level == null
                ? text.get("partner.level.none")
                : level.name(look.getLocale().getLanguage());
    }

    public String levelOf(PartnerRow row) {
        var name = row.level(look.getLocale().getLanguage());
        return name == null ? "" : name;
    }

    /** "8 h", "1 h 30 min". */
    public String hours(int minutes) {
        var rest = minutes % MINUTES_OF_AN_HOUR;
        return rest == 0
                ? text.format("partner.hours", minutes / MINUTES_OF_AN_HOUR)
                : text.format("partner.minutes", minutes / MINUTES_OF_AN_HOUR, rest);
    }

    /** "20", or "no limit". */
    public String limit(Integer most) {
        return most == null ? text.get("partner.unlimited") : most.toString();
    }

    /** "8 of 20", or "8" without a limit. */
    public String used(int held, Integer most) {
        return most == null ? text.format("partner.used.unlimited", held) : text.format("partner.used", held, most);
    }

    public boolean isAbsent(Instant until) {
        return until != null && time.now().isBefore(until);
    }

    public String day(LocalDate day) {
        return day == null
                ? text.get("partner.for.good")
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(look.getLocale()));
    }

    /** Whether it may be given leads at the moment, and if not, why. */
    public String stateOf(PartnerRow row) {
        if (!row.active()) {
            return text.get("partner.state.blocked");
        } else if (row.suspended()) {
            return text.get("partner.state.suspended");
        }
        return text.get(isAbsent(row.absentUntil()) ? "partner.state.absent" : "partner.state.active");
    }

    public CertificationRow.State state(CertificationRow proof) {
        return proof.on(time.now().atZone(look.getZone()).toLocalDate());
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, look.getLocale());
    }
}
