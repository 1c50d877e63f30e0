package org.tandem.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.tandem.stack.LocalStack;

/** A file of new leads from upload to done, with the check against all that is there. */
final class ImportRun {
    private static final String BOUNDARY = "tandem-bench";
    private static final int LONGEST = 600;

    private final LocalStack stack;
    private final Report report;
    private final HttpClient http = HttpClient.newHttpClient();

    ImportRun(LocalStack stack, Report report) {
        this.stack = stack;
        this.report = report;
    }

    void run(int rows, int bar) throws IOException, InterruptedException {
        var file = file(rows);
        var start = System.nanoTime();
        var location = upload(file);
        var state = get(location);
        for (var poll = 0; state.contains("\"RUNNING\"") && poll < LONGEST * 4; poll++) {
            Thread.sleep(250);
            state = get(location);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var done = state.contains("\"DONE\"") && state.contains("\"created\":" + rows);
        report.row(
                "Import of %,d rows, checked against all leads".formatted(rows),
                "≤ %d s".formatted(bar),
                "%.1f s".formatted(seconds) + (done ? "" : ", but: " + state),
                done && seconds <= bar);
    }

    private String upload(String file) throws IOException, InterruptedException {
        var body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"leads.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--" + BOUNDARY + "--\r\n";
        var request = HttpRequest.newBuilder(URI.create(stack.apiUrl() + "/lead-imports"))
                .header("Authorization", "Bearer " + stack.token(People.MANAGER))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var reply = http.send(request, BodyHandlers.ofString());
        return reply.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("the upload was refused: " + reply.body()));
    }

    private String get(String location) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stack.portalUrl()).resolve(location))
                .header("Authorization", "Bearer " + stack.token(People.MANAGER))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static String file(int rows) {
        var marker = Long.toString(System.nanoTime(), 36);
        var csv = new StringBuilder("Lead ID,Company,Last Name,Email,Phone,City,Country,Description\n");
        for (var row = 0; row < rows; row++) {
            csv.append(
                    "%1$s-%2$d,Werk %1$s %2$d GmbH,Meyer,m%2$d@%1$s.example,+49 221 5550%3$03d,Köln,Germany,Needs %2$d bikes\n"
                            .formatted(marker, row, row % 1000));
        }
        return csv.toString();
    }
}
