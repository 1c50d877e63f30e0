package org.tandem.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The mail server of a local stack: takes every mail and keeps it as a file. As much of SMTP (RFC 5321) as a client
 * needs that neither encrypts nor signs in; one mail at a time, which bounds it.
 */
final class MailCatcher implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LARGEST = 1_000_000;
    private final ServerSocket server;
    private final Path folder;

    private MailCatcher(ServerSocket server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static MailCatcher start(int port, Path folder) {
        try {
            Files.createDirectories(folder);
            var catcher = new MailCatcher(new ServerSocket(port, 10, InetAddress.getLoopbackAddress()), folder);
            var thread = new Thread(catcher::serve, "mail");
            thread.setDaemon(true);
            thread.start();
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                client.setSoTimeout(PATIENCE_MILLIS);
                talk(client);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        say(out, "220 localhost");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if (verb.equals("DATA")) {
                say(out, "354 go on");
                keep(message(in));
            }
            say(out, verb.equals("QUIT") ? "221 bye" : "250 ok");
            if (verb.equals("QUIT")) {
                return;
            }
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    /** Up to the single point; a point that begins a line was doubled on its way. */
    private static String message(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (text.length() < LARGEST) {
                text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
        }
        return text.toString();
    }

    /** The name sorts by time. */
    private void keep(String message) throws IOException {
        var name = "%d-%d.eml".formatted(System.currentTimeMillis(), System.nanoTime() & 0xFFFF);
        var unfinished = folder.resolve(name + ".part");
        Files.writeString(unfinished, message, StandardCharsets.ISO_8859_1);
        Files.move(unfinished, folder.resolve(name));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
