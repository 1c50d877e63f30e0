package org.tandem.stack.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Rows as LOAD DATA reads them. */
final class Tsv {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    /** Bytes and not characters: one bullet in a masked text would make all of it twice as long. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);

    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                bytes.write('\t');
            }
            bytes.writeBytes(text(values[i]).getBytes(StandardCharsets.UTF_8));
        }
        bytes.write('\n');
    }

    private static String text(Object value) {
        if (value == null) {
            return "\\N";
        }
        return value instanceof Instant instant ? TIME.format(instant) : escaped(value.toString());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    InputStream content() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
