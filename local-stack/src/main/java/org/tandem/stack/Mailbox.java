package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The mails that the stack has caught. */
public final class Mailbox {
    private static final Pattern HEADER_BREAK = Pattern.compile("\r\n[ \t]+");
    private static final Pattern ESCAPE = Pattern.compile("=([0-9A-F]{2})");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** @param text the plain part */
    public record Mail(String to, String subject, String text) {
        /** The first address in the text; empty when there is none. */
        public String link() {
            var found = LINK.matcher(text);
            return found.find() ? found.group() : "";
        }
    }

    /** The latest ones to this address, newest first. */
    public List<Mail> to(String address) {
        return newest(200).stream().filter(mail -> mail.to().contains(address)).toList();
    }

    List<Mail> newest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var names = new ArrayList<>(files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList());
            Collections.reverse(names);
            return names.stream().limit(most).map(Mailbox::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mail parse(String message) {
        var whole = message.split("\r\n\r\n", 2);
        var headers = HEADER_BREAK.matcher(whole[0]).replaceAll(" ");
        var body = whole.length < 2 ? "" : whole[1];
        var boundary = parameter(headers, "boundary=\"?([^\";\r\n]+)");
        return new Mail(
                parameter(headers, "(?im)^To: *(.*)$"),
                parameter(headers, "(?im)^Subject: *(.*)$"),
                boundary.isEmpty() ? decoded(headers, body) : firstPart(body, boundary));
    }

    private static String firstPart(String body, String boundary) {
        var parts = body.split(Pattern.quote("--" + boundary));
        var part = (parts.length < 2 ? body : parts[1]).strip().split("\r\n\r\n", 2);
        return part.length < 2 ? part[0] : decoded(part[0], part[1]);
    }

    private static String decoded(String headers, String text) {
        if (!headers.toLowerCase(java.util.Locale.ROOT).contains("quoted-printable")) {
            return text.strip();
        }
        var joined = text.replace("=\r\n", "");
        var bytes = ESCAPE.matcher(joined)
                .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(escape.group(1), 16))))
                .getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    private static String parameter(String headers, String pattern) {
        var found = Pattern.compile(pattern).matcher(headers);
        return found.find() ? found.group(1).strip() : "";
    }
}
