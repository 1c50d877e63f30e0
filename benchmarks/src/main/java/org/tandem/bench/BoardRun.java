package org.tandem.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.stack.LocalStack;

/**
 * The board of a channel manager with all open opportunities of the firm: the page, and moving a card on it as the page's
 * script does. The server writes a page when it is done, so its first byte comes with its last.
 */
final class BoardRun {
    private static final String BOARD = "/opportunity/board.xhtml";
    private static final Pattern SCRIPT =
            Pattern.compile("moveDeal\\s*=\\s*function.{0,80}?s:\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    /** The page's script sends it with every request, so that what it gets may run. */
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static final Pattern LANE = Pattern.compile("data-lane=\"([0-9a-f-]{36})\"");
    private static final Pattern CARD = Pattern.compile("data-deal=\"([0-9a-f-]{36})\" data-version=\"(\\d+)\"");

    private final LocalStack stack;
    private final Report report;
    private final Duration span;

    BoardRun(LocalStack stack, Report report, Duration span) {
        this.stack = stack;
        this.report = report;
        this.span = span;
    }

    void run(int deals) throws IOException, InterruptedException {
        stack.demoDeals(deals);
        var session = new PageSession(stack).signIn(People.MANAGER);
        Load.run(1, span, number -> shown(session));
        var page = Load.run(1, span, number -> shown(session));
        row("Board with %,d opportunities, first byte".formatted(deals), 150, page);
        var moves = new Moves(session);
        Load.run(1, span, number -> moves.next());
        row("Move of a card on that board", 100, Load.run(1, span, number -> moves.next()));
    }

    private void row(String what, int bar, Load.Result result) {
        report.row(
                what,
                "≤ " + bar + " ms",
                "p50 %.1f ms, p99 %.1f ms, n = %,d, failures %d"
                        .formatted(
                                result.millis(50),
                                result.millis(99),
                                result.times().getTotalCount(),
                                result.failures()),
                result.millis(99) <= bar && result.failures() == 0);
    }

    private static boolean shown(PageSession session) {
        return session.get(BOARD).contains("data-deal");
    }

    /** The first card of the board goes to the next stage and back. */
    private static final class Moves {
        private final PageSession session;
        private final String source;
        private final String state;
        private final String nonce;
        private final String card;
        private final String[] lanes;
        private String version;
        private int done;

        Moves(PageSession session) {
            this.session = session;
            var page = session.get(BOARD);
            source = first(SCRIPT, page).group(1);
            state = first(STATE, page).group(1);
            nonce = first(NONCE, page).group(1).replace("&#61;", "=");
            var found = first(CARD, page);
            card = found.group(1);
            version = found.group(2);
            lanes = LANE.matcher(page).results().map(lane -> lane.group(1)).toArray(String[]::new);
        }

        private static Matcher first(Pattern pattern, String text) {
            var matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException("the board has no " + pattern);
            }
            return matcher;
        }

        boolean next() {
            done++;
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("jakarta.faces.partial.ajax", "true");
            fields.put("jakarta.faces.source", source);
            fields.put("jakarta.faces.partial.execute", source);
            fields.put("jakarta.faces.partial.render", "cards");
            fields.put(source, source);
            fields.put("cards", "cards");
            fields.put("jakarta.faces.ViewState", state);
            fields.put("primefaces.nonce", nonce);
            fields.put("deal", card);
            fields.put("version", version);
            fields.put("lane", lanes[done % 2]);
            var answer = session.ajax(BOARD, fields).body();
            var now = Pattern.compile(Pattern.quote(card) + "\" data-version=\"(\\d+)\"")
                    .matcher(answer);
            version = now.find() ? now.group(1) : Long.toString(Long.parseLong(version) + 1);
            return answer.contains("data-lane");
        }
    }
}
