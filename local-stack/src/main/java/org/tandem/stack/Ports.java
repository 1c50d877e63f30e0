package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Where the parts listen, all on the loopback address. Keycloak's management port is nobody's business: any free one, like
 * those where mails are taken and read.
 */
public record Ports(int portal, int keycloak, int database, int keycloakManagement, int mail, int mailbox) {

    /** The usual ports, or those of {@code PORTAL_PORT}, {@code KEYCLOAK_PORT} and {@code DB_PORT}. */
    public static Ports fromEnvironment(Map<String, String> environment) {
        return new Ports(
                number(environment, "PORTAL_PORT", 8080),
                number(environment, "KEYCLOAK_PORT", 8180),
                number(environment, "DB_PORT", 3317),
                anyFree(),
                anyFree(),
                anyFree());
    }

    /** As {@link #fromEnvironment}, but a port that is not named there is a free one: for tests. */
    public static Ports fromEnvironmentOrFree(Map<String, String> environment) {
        return new Ports(
                number(environment, "PORTAL_PORT", anyFree()),
                number(environment, "KEYCLOAK_PORT", anyFree()),
                number(environment, "DB_PORT", anyFree()),
                anyFree(),
                anyFree(),
                anyFree());
    }

    void requireFree() {
        requireFree(portal, "PORTAL_PORT");
        requireFree(keycloak, "KEYCLOAK_PORT");
        requireFree(database, "DB_PORT");
    }

    private static void requireFree(int port, String variable) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StackFailure("port " + port + " is taken: set " + variable + " to another one");
        }
    }

    private static int number(Map<String, String> environment, String variable, int otherwise) {
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("\\d{2,5}") || Integer.parseInt(value) > 65_535) {
            throw new StackFailure(variable + " is not a port: " + value);
        }
        return Integer.parseInt(value);
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
