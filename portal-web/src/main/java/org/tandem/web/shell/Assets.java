package org.tandem.web.shell;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of our own styles and scripts with a mark of their content, so that browsers may keep them for a year. */
public final class Assets {
    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();

    private Assets() {}

    public static String path(ServletContext context, String name) {
        return PATHS.computeIfAbsent(name, file -> "/assets/" + file + "?v=" + mark(context, file));
    }

    private static String mark(ServletContext context, String file) {
        try (var content = context.getResourceAsStream("/assets/" + file)) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
