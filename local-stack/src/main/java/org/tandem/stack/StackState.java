package org.tandem.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The note a running stack leaves for the commands that come after it: what runs where. */
final class StackState {
    private final Path file;

    StackState(Path home) {
        this.file = home.resolve("stack.json");
    }

    void write(Options options, Map<String, Child> children) {
        ObjectNode note = Http.JSON.createObjectNode();
        note.set("ports", Http.JSON.valueToTree(options.ports()));
        var pids = new TreeMap<String, Long>();
        pids.put("stack", ProcessHandle.current().pid());
        children.forEach((name, child) -> pids.put(name, child.pid()));
        note.set("pids", Http.JSON.valueToTree(pids));
        try {
            Files.writeString(file, note.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<JsonNode> read() {
        try {
            return Files.exists(file) ? Optional.of(Http.JSON.readTree(file.toFile())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that holds the stack, if it still runs. */
    Optional<ProcessHandle> holder() {
        return read().flatMap(
                        note -> ProcessHandle.of(note.path("pids").path("stack").asLong()))
                .filter(ProcessHandle::isAlive);
    }

    Ports ports(Ports otherwise) {
        return holder().flatMap(alive -> read())
                .map(note -> Http.JSON.convertValue(note.path("ports"), Ports.class))
                .orElse(otherwise);
    }

    /** Servers whose stack was killed still hold the ports and the data. */
    void endLeftovers() {
        if (holder().isEmpty()) {
            read().ifPresent(note -> note.path("pids").forEach(pid -> Leftovers.end(pid.asLong(), file.getParent())));
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
