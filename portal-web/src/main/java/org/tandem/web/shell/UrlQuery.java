package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The filters of a list as its address holds them, so that the list can be sent to a colleague. The place in the list is
 * the cursor; the cursors of the pages before it make the way back.
 */
public final class UrlQuery implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CURSOR = "cursor";
    private static final String TRAIL = "trail";
    private static final String FIRST = "0";
    private static final int MOST_STEPS_BACK = 12;

    private final String path;
    private final Map<String, String> values = new LinkedHashMap<>();

    private UrlQuery(String path) {
        this.path = path;
    }

    /** Takes only {@code names}, only their first values, and none that is empty. */
    public static UrlQuery of(HttpServletRequest request, String... names) {
        var query = new UrlQuery(RequestPath.of(request));
        for (var name : names) {
            query.put(name, request.getParameter(name));
        }
        query.put(CURSOR, request.getParameter(CURSOR));
        query.put(TRAIL, request.getParameter(TRAIL));
        return query;
    }

    /** As an address held it once. @param query encoded, without the question mark; may be empty */
    public static UrlQuery parse(String path, String query, Collection<String> names) {
        var parsed = new UrlQuery(path);
        for (var pair : query.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0 && names.contains(pair.substring(0, at))) {
                parsed.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return parsed;
    }

    private void put(String name, String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }

    public String get(String name) {
        return values.get(name);
    }

    /** An unknown constant counts as not chosen. */
    public <E extends Enum<E>> E get(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(values.get(name)))
                .findFirst()
                .orElse(null);
    }

    public Optional<UUID> id(String name) {
        try {
            return Optional.ofNullable(values.get(name)).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public String getCursor() {
        return values.get(CURSOR);
    }

    /** The same list with one filter set, or with {@code null} cleared; begins at its first page. */
    public String with(String name, String value) {
        var changed = restarted();
        changed.values.remove(name);
        changed.put(name, value);
        return changed.address();
    }

    public String without(String name) {
        return with(name, null);
    }

    public Set<Map.Entry<String, String>> kept() {
        return restarted().values.entrySet();
    }

    public String next(String nextCursor) {
        if (nextCursor == null) {
            return null;
        }
        var further = restarted();
        var steps = values.getOrDefault(TRAIL, "") + "~"
                + Optional.ofNullable(getCursor()).orElse(FIRST);
        var kept = List.of(steps.replaceFirst("^~", "").split("~"));
        further.put(TRAIL, String.join("~", kept.subList(Math.max(0, kept.size() - MOST_STEPS_BACK), kept.size())));
        further.put(CURSOR, nextCursor);
        return further.address();
    }

    public String previous() {
        if (!values.containsKey(TRAIL)) {
            return null;
        }
        var before = restarted();
        var steps = List.of(values.get(TRAIL).split("~"));
        var last = steps.get(steps.size() - 1);
        before.put(TRAIL, String.join("~", steps.subList(0, steps.size() - 1)));
        before.put(CURSOR, last.equals(FIRST) ? null : last);
        return before.address();
    }

    /** The filters alone, encoded; empty when none is set. */
    public String filters() {
        return restarted().query();
    }

    private UrlQuery restarted() {
        var copy = new UrlQuery(path);
        copy.values.putAll(values);
        copy.values.remove(CURSOR);
        copy.values.remove(TRAIL);
        return copy;
    }

    private String address() {
        var query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String query() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
