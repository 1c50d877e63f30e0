package org.tandem.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the parts, as the build wrote them down. */
final class Versions {
    private Versions() {}

    static ObjectNode json() {
        var versions = new Properties();
        try {
            versions.load(new StringReader(Resource.text("versions.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var json = Http.JSON.createObjectNode();
        versions.stringPropertyNames().stream().sorted().forEach(name -> json.put(name, versions.getProperty(name)));
        json.put("java", System.getProperty("java.version"));
        return json;
    }
}
