package org.tandem.organization;

import java.io.Serializable;

/** What a person chose. Null means: as the firm (locale, zone) or the system (theme) has it. */
public record Preferences(String locale, String theme, String zone) implements Serializable {

    static Preferences of(Person person) {
        return new Preferences(person.getLocale(), person.getTheme(), person.getZone());
    }
}
