package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Payara Micro with the pages at / and the API at /api, in one JVM. */
final class Payara implements Server {
    private final Options options;
    private final Map<String, String> environment;
    private final Path folder;
    private final Path runtime;
    private final Stamp unpacked;
    private final ClassArchive classes;
    private LogMark deployed;

    Payara(Options options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
        this.folder = options.home().resolve("payara");
        this.runtime = folder.resolve("runtime");
        this.unpacked = new Stamp(folder.resolve("unpacked"), madeOf());
        this.classes = new ClassArchive(folder.resolve("classes.jsa"));
    }

    @Override
    public String name() {
        return "payara";
    }

    private static String madeOf() {
        return Versions.json().path("payara").asText() + " " + System.getProperty("java.runtime.version");
    }

    /** Unpacked once, so that the server's own classes come from one class path that does not change. */
    @Override
    public void install(Progress progress) {
        if (!unpacked.isCurrent()) {
            progress.step("Payara Micro unpacked", this::unpack);
        }
    }

    private void unpack() throws IOException {
        Folders.delete(folder);
        var log = options.logs().resolve("payara-unpack.log");
        var command = List.of(
                Jvm.java(),
                "-jar",
                options.dist("payara-micro.jar").toString(),
                "--rootdir",
                runtime.toString(),
                "--outputlauncher");
        if (Child.start("payara unpacking", folder, log, Map.of(), command).awaitExit() != 0) {
            throw new StackFailure("Payara Micro could not be unpacked; the log is " + log);
        }
        Files.copy(configuration(), folder.resolve("domain.xml"));
        unpacked.write();
    }

    /** A server remembers what was deployed to it, and would deploy that before it is told to. */
    private void forget() throws IOException {
        Files.copy(folder.resolve("domain.xml"), configuration(), StandardCopyOption.REPLACE_EXISTING);
        Folders.delete(runtime.resolve("applications"));
        Folders.delete(runtime.resolve("generated"));
    }

    private Path configuration() {
        return runtime.resolve("config/domain.xml");
    }

    @Override
    public Duration grace() {
        return classes.isThere() ? Server.super.grace() : Duration.ofSeconds(60);
    }

    @Override
    public void ended() {
        classes.keep();
    }

    @Override
    public Child launch() {
        var settings = folder.resolve("before-boot.txt");
        try {
            forget();
            classes.dropUnfinished();
            Files.writeString(settings, Resource.text("payara-before-boot.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // on two cores the concurrent collector of the JVM's own choice competes with the requests
        var command = new ArrayList<>(List.of(
                Jvm.java(), "-Xmx" + options.portalHeap(), "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError"));
        if (Files.exists(Path.of("/sys/kernel/mm/transparent_hugepage"))) {
            // only Linux knows it; a request touches so much code and memory that finding the pages takes a tenth of it
            command.add("-XX:+UseTransparentHugePages");
        }
        if (!options.portalJvm().isBlank()) {
            command.addAll(List.of(options.portalJvm().trim().split("\\s+")));
        }
        if (!options.fresh()) {
            command.addAll(classes.jvmOptions());
        }
        command.addAll(List.of("-jar", runtime.resolve("launch-micro.jar").toString()));
        command.addAll(List.of("--nocluster", "--disablephonehome"));
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
