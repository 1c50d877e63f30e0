package org.tandem.system.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.LocalStack;
import org.tandem.system.StackExtension;

@Tag("assembly")
@ExtendWith(StackExtension.class)
class BundleIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void bothApplicationsStartFromOneJar(LocalStack stack) throws Exception {
        var port = freePort();
        var builder = new ProcessBuilder(
                        "java",
                        "-Xmx512m",
                        "-jar",
                        Path.of("../portal-ear/target/portal-micro.jar")
                                .toAbsolutePath()
                                .toString(),
                        "--nocluster",
                        "--nohazelcast",
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/portal-micro.log").toFile());
        builder.environment().putAll(stack.environment());
        var process = builder.start();
        try {
            var url = "http://localhost:" + port;
            awaitReady(process, url);
            new MainJob(stack, url).works();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitReady(Process process, String url) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (status(url + "/api/v1/leads") != 401 || status(url + "/") <= 0) {
            assertThat(process.isAlive()).as("see target/portal-micro.log").isTrue();
            assertThat(Instant.now()).as("serving in time").isBefore(end);
            Thread.sleep(500);
        }
    }

    private static int status(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return -1;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
