package org.tandem.stack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The processes of one stack, by server name. */
final class Servers {
    private final List<Server> servers;
    private final Progress progress;
    private final Map<String, Child> children = new ConcurrentHashMap<>();
    private boolean stopping;

    /** @param servers in the order in which they are stopped */
    Servers(List<Server> servers, Progress progress) {
        this.servers = servers;
        this.progress = progress;
    }

    void start(Server server) {
        server.install(progress);
        progress.step(server.name() + " serves", () -> launch(server).await(server.patience(), server::isReady));
    }

    private synchronized Child launch(Server server) {
        if (stopping) {
            throw new StackFailure("stopped while starting");
        }
        var child = server.launch();
        children.put(server.name(), child);
        return child;
    }

    Child child(String name) {
        var child = children.get(name);
        if (child == null) {
            throw new StackFailure("this process did not start " + name);
        }
        return child;
    }

    Map<String, Child> children() {
        return Map.copyOf(children);
    }

    void restart(String name) {
        var server = servers.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        end(server, child(name));
        start(server);
    }

    synchronized void stop() {
        stopping = true;
        for (var server : servers) {
            var child = children.get(server.name());
            if (child != null) {
                end(server, child);
            }
        }
    }

    private static void end(Server server, Child child) {
        if (child.isAlive()) {
            // a paused process cannot follow the order to stop
            child.signal("CONT");
            child.stop(server.grace());
        }
        if (child.hasEndedByItself()) {
            server.ended();
        }
    }
}
