package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** {@code ./portal up} at a terminal, a second stack beside the one of the tests: Ctrl-C ends all of it. */
@ExtendWith(StackExtension.class)
class ForegroundFaultIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path home;

    private final Path programs = Stack.get().options().home();
    private Path log;
    private Process portal;
    private List<ProcessHandle> servers = List.of();

    /** The servers themselves are taken over: unpacking and building them again would take a minute. */
    @BeforeEach
    void start() throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("mariadb"));
        run(
                "cp",
                "-a",
                programs.resolve("mariadb/base").toString(),
                home.resolve("mariadb/base").toString());
        run(
                "cp",
                "-a",
                programs.resolve("keycloak").toString(),
                home.resolve("keycloak").toString());
        run(
                "rm",
                "-rf",
                home.resolve("keycloak/data").toString(),
                home.resolve("keycloak/realm.sha256").toString());
        log = home.resolve("terminal.log");
        var stack = Stack.get().options().checkout().resolve("local-stack/target");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // a terminal's job: a process group of its own, in which Ctrl-C is heard
        var terminal = new ProcessBuilder(
                        "setsid",
                        "env",
                        "--default-signal=INT",
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        stack.resolve("classes") + File.pathSeparator + stack.resolve("lib") + "/*",
                        "org.tandem.stack.Main",
                        "up")
                .directory(Stack.get().options().checkout().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        terminal.environment().put("TANDEM_HOME", home.toString());
        terminal.environment().put("TANDEM_DB_BUFFER_POOL", "128M");
        for (var port : List.of("PORTAL_PORT", "KEYCLOAK_PORT", "DB_PORT")) {
            terminal.environment().put(port, Integer.toString(freePort()));
        }
        portal = terminal.start();
    }

    @AfterEach
    void end() {
        servers.forEach(ProcessHandle::destroyForcibly);
        portal.descendants().forEach(ProcessHandle::destroyForcibly);
        portal.destroyForcibly();
    }

    @Test
    void ctrlCStopsEverything() throws IOException, InterruptedException {
        await(() -> says("serving; Ctrl-C stops everything"));
        interrupt(3);
        assertThat(Files.readString(log)).doesNotContain("stopped by itself", "Exception");
        assertThat(home.resolve("stack.json")).doesNotExist();
    }

    @Test
    void ctrlCWhileItStartsStopsWhatHasStarted() throws IOException, InterruptedException {
        await(() -> says("mariadb serves"));
        interrupt(1);
        assertThat(Files.readString(log)).doesNotContain("serving; Ctrl-C");
    }

    /** To the whole group, as a terminal does. */
    private void interrupt(int leastServers) throws IOException, InterruptedException {
        servers = portal.descendants().toList();
        assertThat(servers).hasSizeGreaterThanOrEqualTo(leastServers);
        run("kill", "-INT", "--", "-" + portal.pid());
        assertThat(portal.waitFor(90, TimeUnit.SECONDS)).isTrue();
        await(() -> servers.stream().noneMatch(ProcessHandle::isAlive));
    }

    private boolean says(String words) {
        try {
            return Files.readString(log).contains(words);
        } catch (IOException notYet) {
            return false;
        }
    }

    private void await(java.util.function.BooleanSupplier done) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as(Files.readString(log)).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }
}
