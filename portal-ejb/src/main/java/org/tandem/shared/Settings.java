package org.tandem.shared;

import java.util.NoSuchElementException;

/** Configuration comes from the environment only; a system property of the same name wins, for tests. */
public final class Settings {
    private Settings() {}

    public static String get(String name, String otherwise) {
        var property = System.getProperty(name);
        var value = property != null ? property : System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    public static String require(String name) {
        var value = get(name, null);
        if (value == null) {
            throw new NoSuchElementException("set the environment variable " + name);
        }
        return value;
    }
}
