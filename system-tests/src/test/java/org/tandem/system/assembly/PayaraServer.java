package org.tandem.system.assembly;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A domain of a full Payara Server, made for one test. */
final class PayaraServer implements AutoCloseable {
    private static final Path HOME = Path.of("target/payara-server/payara6").toAbsolutePath();
    private static final String DOMAIN = "tandem";

    private final Map<String, String> environment;
    private final int portBase;

    private PayaraServer(Map<String, String> environment) throws IOException {
        this.environment = environment;
        this.portBase = freeBase();
    }

    /** @param environment what the application is configured with */
    static PayaraServer start(Map<String, String> environment) throws IOException {
        var server = new PayaraServer(environment);
        server.asadmin("create-domain", "--nopassword", "--portbase", Integer.toString(server.portBase), DOMAIN);
        server.asadmin("start-domain", DOMAIN);
        return server;
    }

    void deploy(Path archive) throws IOException {
        asadmin("--port", Integer.toString(portBase + 48), "deploy", archive.toString());
    }

    String url() {
        return "http://localhost:" + (portBase + 80);
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--kill", DOMAIN);
        asadmin("delete-domain", DOMAIN);
    }

    private void asadmin(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("sh", HOME.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        var log = Files.createTempFile(Path.of("target"), "asadmin", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!ended(process) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("asadmin " + arguments[0] + " failed: " + Files.readString(log));
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(3, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A run of a hundred ports of which those that matter are free. */
    private static int freeBase() throws IOException {
        for (var base = 21_000; base < 31_000; base += 100) {
            if (free(base + 80) && free(base + 48) && free(base + 76) && free(base + 81)) {
                return base;
            }
        }
        throw new IOException("no free ports for a server");
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
