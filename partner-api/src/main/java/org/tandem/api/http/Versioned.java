package org.tandem.api.http;

/** A wire shape of something that people edit: its version is its ETag. */
public interface Versioned {
    long version();

    default String etag() {
        return "\"" + version() + "\"";
    }
}
