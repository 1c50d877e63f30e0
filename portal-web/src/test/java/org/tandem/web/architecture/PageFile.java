package org.tandem.web.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Facelets file as text, and what is wrong with it. */
record PageFile(Path path, String text) {
    static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST = 120;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<]*)<");
    private static final Pattern SHOWN_ATTRIBUTE = Pattern.compile(
            "\\s(label|title|value|placeholder|alt|aria-label|header|help|hint|itemLabel|sub|aside|intro)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY = Pattern.compile("text\\[\\s*'([a-zA-Z.\\-_]+)'\\s*]|text\\.format\\('([^']+)'");

    static PageFile read(Path path) {
        try {
            return new PageFile(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static List<PageFile> all() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(PageFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    boolean isPage() {
        return !path.toString().contains("WEB-INF");
    }

    String address() {
        return "/" + WEBAPP.relativize(path).toString().replace('\\', '/');
    }

    /** lead/list.xhtml → lead, LeadListPage; index.xhtml is the home page. */
    String bean() {
        var parts = address().substring(1).replace(".xhtml", "").split("/");
        return parts.length == 1
                ? "org.tandem.web.shell.HomePage"
                : "org.tandem.web." + parts[0] + "." + title(parts[0]) + title(parts[1]) + "Page";
    }

    private static String title(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    List<String> problems() {
        var found = new ArrayList<String>();
        if (text.lines().count() > LONGEST) {
            found.add("longer than " + LONGEST + " lines");
        }
        for (var forbidden :
                List.of("<f:ajax", "f:websocket", "escape=\"false\"", "<style", "style=\"", "onclick=\"return")) {
            if (text.contains(forbidden)) {
                found.add("uses " + forbidden);
            }
        }
        hardCoded().forEach(words -> found.add("hard-coded text: " + words));
        return found;
    }

    private List<String> hardCoded() {
        var plain = COMMENT.matcher(text).replaceAll("");
        var shown = new ArrayList<String>();
        BETWEEN_TAGS.matcher(plain).results().forEach(match -> shown.add(match.group(1)));
        SHOWN_ATTRIBUTE.matcher(plain).results().forEach(match -> shown.add(match.group(2)));
        return shown.stream()
                .map(words -> EXPRESSION.matcher(words).replaceAll("").strip())
                .filter(words -> words.matches("(?s).*\\p{L}{2,}.*"))
                .filter(words -> !words.matches("[a-z]+(\\.[a-z]+)*|en|de|light|dark"))
                .toList();
    }

    List<String> keys() {
        return KEY.matcher(text)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(key -> !key.endsWith("."))
                .toList();
    }
}
