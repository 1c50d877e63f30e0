package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** English and German. A locale is always one of these two objects: it ends up inside scripts. */
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> ALL.stream().filter(one -> one.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    public static Locale named(String tag, Locale otherwise) {
        return ALL.stream()
                .filter(one -> one.getLanguage().equals(tag))
                .findFirst()
                .orElse(otherwise);
    }
}
