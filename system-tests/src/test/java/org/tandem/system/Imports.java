package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Files of leads, sent as a program sends them. */
public final class Imports {
    private static final String BOUNDARY = "boundary-of-the-parts";

    private Imports() {}

    public static Reply upload(Api api, String fileName, String csv) {
        return upload(api, fileName, csv.getBytes(StandardCharsets.UTF_8), null);
    }

    /** @param mapping JSON, or null for none */
    public static Reply upload(Api api, String fileName, byte[] content, String mapping) {
        return upload(api, fileName, content, mapping, null);
    }

    /** @param duplicates what becomes of rows that repeat a lead, or null for the usual */
    public static Reply upload(Api api, String fileName, byte[] content, String mapping, String duplicates) {
        var body = new ByteArrayOutputStream();
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/csv\r\n\r\n");
        body.writeBytes(content);
        if (mapping != null) {
            text(body, "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n" + mapping);
        }
        if (duplicates != null) {
            text(
                    body,
                    "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"duplicates\"\r\n\r\n"
                            + duplicates);
        }
        text(body, "\r\n--" + BOUNDARY + "--\r\n");
        return api.send(
                "POST",
                "/lead-imports",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Uploads and waits until all rows are taken in or refused. */
    public static JsonNode done(String by, String csv) {
        return await(by, upload(Api.as(by), "leads.csv", csv).answers(202).json());
    }

    public static JsonNode await(String by, JsonNode started) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            var seen = Api.as(by).get("/lead-imports/" + started.path("id").asText());
            // a server that has just started may ask for patience once more
            if (seen.status() != 503 && !seen.ok().path("state").asText().equals("RUNNING")) {
                return seen.ok();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("an import that is not done after a minute");
    }

    /** Waits until no import of anybody is running: those that other tests have started go on by themselves. */
    public static void awaitAll() {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Rows.count("SELECT COUNT(*) FROM lead_imports WHERE state = 'RUNNING'") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("imports that are not done after a minute");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
