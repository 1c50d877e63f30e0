package org.tandem.api.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A file to be saved, never shown: attachment, and a sandbox should somebody open it all the same. */
public final class CsvDownload {
    private CsvDownload() {}

    /** @param name ours, never the caller's */
    public static Response of(String name, Content content) {
        StreamingOutput stream = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
        };
        return Response.ok(stream, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** What stands in the file. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }
}
