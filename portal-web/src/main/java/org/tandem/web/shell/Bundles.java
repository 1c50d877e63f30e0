package org.tandem.web.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Texts by {@code feature.key}, from {@code i18n/feature.properties}. */
public final class Bundles {
    /** Else an English reader on a German machine would read German. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Bundles() {}

    public static String text(Locale locale, String key) {
        var dot = key.indexOf('.');
        try {
            return bundle(locale, key.substring(0, dot)).getString(key.substring(dot + 1));
        } catch (MissingResourceException missing) {
            return "[" + key + "]";
        }
    }

    public static String format(Locale locale, String key, Object... values) {
        return new MessageFormat(text(locale, key), locale).format(values);
    }

    static boolean has(Locale locale, String key) {
        var dot = key.indexOf('.');
        return bundle(locale, key.substring(0, dot)).containsKey(key.substring(dot + 1));
    }

    private static ResourceBundle bundle(Locale locale, String feature) {
        return ResourceBundle.getBundle("i18n." + feature, locale, Bundles.class.getClassLoader(), NO_FALLBACK);
    }
}
