package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Random per stack, made once, kept in one file that only its owner can read. */
public final class Secrets {
    private static final List<String> PASSWORDS = List.of(
            "database.root",
            "database.migration",
            "database.application",
            "keycloak.admin",
            "oidc.client",
            "local.token");
    private static final String PORTAL_KEY = "portal.key";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Properties values = new Properties();

    private Secrets() {}

    public static Secrets in(Path home) {
        var secrets = new Secrets();
        var file = home.resolve("secrets.properties");
        try {
            Files.createDirectories(home);
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    secrets.values.load(in);
                }
                secrets.addKey(file);
            } else {
                secrets.make();
                writePrivately(file, secrets.text());
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String get(String name) {
        return values.getProperty(name);
    }

    /** The password of every demo person. */
    public String demoPassword() {
        return get("demo.password");
    }

    /** The provisioner's public key as Keycloak wants it: base64 without the PEM lines. */
    public String provisionerPublicKey() {
        return get("provisioner.public");
    }

    public Path provisionerKeyFile(Path home) {
        var file = home.resolve("provisioner.pem");
        if (!Files.exists(file)) {
            var body = get("provisioner.private").replaceAll("(.{64})", "$1\n").strip();
            writePrivately(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        }
        return file;
    }

    static void writePrivately(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the portal encrypts other secrets with. */
    public String portalKey() {
        return get(PORTAL_KEY);
    }

    /** To a stack that is older than the key. */
    private void addKey(Path file) {
        if (get(PORTAL_KEY) == null) {
            makeKey();
            writePrivately(file, text());
        }
    }

    private void makeKey() {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        values.setProperty(PORTAL_KEY, base64(key));
    }

    private void make() {
        makeKey();
        PASSWORDS.forEach(name -> values.setProperty(name, random(33)));
        // typed by people at the sign-in page: shorter, but well above what the realm's policy asks for
        values.setProperty("demo.password", random(12) + "-demo");
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            var pair = generator.generateKeyPair();
            values.setProperty("provisioner.private", base64(pair.getPrivate().getEncoded()));
            values.setProperty("provisioner.public", base64(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text() {
        var text = new StringBuilder("# of this local stack only; ./portal reset makes new ones\n");
        values.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> text.append(name).append('=').append(get(name)).append('\n'));
        return text.toString();
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    private static String base64(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }
}
