package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Payara Micro with the pages at / and the API at /api, in one JVM. */
final class Payara implements Server {
    private final Options options;
    private final Map<String, String> environment;
    private final Path folder;
    private LogMark deployed;

    Payara(Options options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
        this.folder = options.home().resolve("payara");
    }

    @Override
    public String name() {
        return "payara";
    }

    @Override
    public Child launch() {
        var settings = folder.resolve("before-boot.txt");
        try {
            Files.createDirectories(folder);
            Files.writeString(settings, Resource.text("payara-before-boot.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // on two cores the concurrent collector of the JVM's own choice competes with the requests
        var command = new ArrayList<>(List.of(
                Jvm.java(), "-Xmx" + options.portalHeap(), "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError"));
        if (!options.portalJvm().isBlank()) {
            command.addAll(List.of(options.portalJvm().trim().split("\\s+")));
        }
        command.addAll(List.of("-jar", options.dist("payara-micro.jar").toString()));
        command.addAll(List.of("--nocluster", "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--unpackdir", folder.resolve("runtime").toString()));
        command.addAll(List.of("--port", Integer.toString(options.ports().portal())));
        command.addAll(List.of("--minhttpthreads", "16", "--maxhttpthreads", "96"));
        command.addAll(List.of("--prebootcommandfile", settings.toString()));
        command.addAll(List.of("--deploy", options.war("portal-web") + ":/"));
        command.addAll(List.of("--deploy", options.war("partner-api") + ":/api"));
        var log = options.logs().resolve("payara.log");
        deployed = new LogMark(log, "Payara Micro", "ready in");
        return Child.start(name(), folder, log, new HashMap<>(environment), command);
    }

    /**
     * Both WARs answer, not only the server: the pages show their door, the API asks for a token. The doors open before
     * the rooms are furnished, so a server that was started from here must also say that it is done.
     */
    @Override
    public boolean isReady() {
        return (deployed == null || deployed.isThere())
                && Http.status(url() + "/health/ready") == 200
                && serves(Http.status(url() + "/"))
                && Http.status(url() + "/api/v1/leads") == 401;
    }

    private static boolean serves(int status) {
        return status > 0 && status < 500;
    }

    String url() {
        return "http://localhost:" + options.ports().portal();
    }
}
