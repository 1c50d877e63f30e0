package org.tandem.api.http;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;

/** Reads texts of a query; what cannot be read is refused with the parameter's name. An absent one is null. */
public final class Parameters {
    private static final int DEFAULT_LIMIT = 50;

    private Parameters() {}

    public static int limit(String text) {
        return text == null ? DEFAULT_LIMIT : read("limit", text, Integer::valueOf);
    }

    public static UUID id(String name, String text) {
        return text == null ? null : read(name, text, UUID::fromString);
    }

    public static <E extends Enum<E>> E oneOf(String name, String text, Class<E> type) {
        return text == null ? null : read(name, text, value -> Enum.valueOf(type, value));
    }

    /** @param text names with commas between them */
    public static <E extends Enum<E>> Set<E> anyOf(String name, String text, Class<E> type) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",", -1))
                        .map(part -> oneOf(name, part, type))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T read(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw RequestRefused.at(name, ApiCode.INVALID_PARAMETER);
        }
    }
}
