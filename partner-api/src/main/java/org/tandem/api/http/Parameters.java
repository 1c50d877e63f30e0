package org.tandem.api.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

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

    /** @param text as {@code 2026-12-31} */
    public static LocalDate day(String name, String text) {
        return text == null ? null : read(name, text, Parameters::isoDay);
    }

    public static boolean flag(String name, String text) {
        return text != null
                && read(name, text, value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(value);
                });
    }

    /** A day in a body; what is none is refused at its field. */
    public static LocalDate dayOf(String field, String text) {
        try {
            return text == null ? null : isoDay(text);
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.at(field, InputRule.DATE_INVALID);
        }
    }

    private static LocalDate isoDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
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
