package org.tandem.web.listing;

import java.io.IOException;
import java.util.List;

/** A table on its way to the reader's disk. What has been added has left the memory. */
interface Sheet extends AutoCloseable {
    /** Text, {@link java.math.BigDecimal}, {@link java.time.Instant}, {@link java.time.LocalDate}, a number, or null. */
    void add(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;
}
