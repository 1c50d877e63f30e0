package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.tandem.realm.RealmFile;
import org.tandem.realm.Theme;
import org.tandem.stack.demo.DemoWorld;

/**
 * The realm on this stack: imported once, and again from nothing when its file or the stack's addresses have changed.
 * People then get new ids; the portal's rows follow, because everybody here is known to {@link DemoWorld}.
 */
final class Realm {
    static final String ADMIN_CLIENT = "local-admin";
    private static final String BOOTSTRAP_CLIENT = "bootstrap";
    private final Options options;
    private final Secrets secrets;
    private final Path keycloak;
    private final Path stamp;
    private boolean fresh;

    Realm(Options options, Secrets secrets, Path keycloak) {
        this.options = options;
        this.secrets = secrets;
        this.keycloak = keycloak;
        this.stamp = keycloak.resolve("realm.sha256");
    }

    void prepare() {
        try {
            Theme.copyTo(keycloak.resolve("themes"));
            fresh = !Files.exists(stamp) || !Files.readString(stamp).equals(fingerprint());
            if (fresh) {
                Folders.delete(keycloak.resolve("data"));
                write("data/import/tandem-realm.json", RealmFile.forLocalStack().toPrettyString());
                write("data/password-blacklists/tandem.txt", String.join("\n", RealmFile.blacklist()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean mustBeImported() {
        return fresh;
    }

    /** The port for mails is another one at every start. */
    void sendMailsHere() {
        var server = RealmFile.resolve(RealmFile.forLocalStack().path("smtpServer"), environment());
        admin().put("/" + RealmFile.REALM, Map.of("smtpServer", server));
    }

    /** Companies and people, once; then the way in that was needed for it is closed. */
    void fill() {
        if (!fresh) {
            return;
        }
        var bootstrap = new AdminApi(url(), BOOTSTRAP_CLIENT, secrets.get("keycloak.admin"));
        replaceBootstrapClient(bootstrap);
        new DemoPeople(admin(), secrets.demoPassword()).create(keycloak.resolve("demo-world.json"));
        write("realm.sha256", fingerprint());
        fresh = false;
    }

    private void replaceBootstrapClient(AdminApi bootstrap) {
        var id = bootstrap.post(
                "/master/clients",
                Map.of(
                        "clientId",
                        ADMIN_CLIENT,
                        "secret",
                        secrets.get("keycloak.admin"),
                        "serviceAccountsEnabled",
                        true,
                        "standardFlowEnabled",
                        false));
        var account = bootstrap
                .get("/master/clients/" + id + "/service-account-user")
                .path("id")
                .asText();
        var role = bootstrap.get("/master/roles/admin");
        bootstrap.post("/master/users/" + account + "/role-mappings/realm", new Object[] {role});
        var old = bootstrap
                .get("/master/clients?clientId=" + BOOTSTRAP_CLIENT)
                .path(0)
                .path("id")
                .asText();
        admin().delete("/master/clients/" + old);
    }

    AdminApi admin() {
        return new AdminApi(url(), ADMIN_CLIENT, secrets.get("keycloak.admin"));
    }

    /** What the realm file's placeholders stand for, and the one-time way in. */
    Map<String, String> environment() {
        var environment = new HashMap<>(Map.of(
                "TANDEM_PORTAL_URL", "http://localhost:" + options.ports().portal(),
                "TANDEM_SMTP_PORT", Integer.toString(options.ports().mail()),
                "TANDEM_KEYCLOAK_URL", url(),
                "TANDEM_OIDC_CLIENT_SECRET", secrets.get("oidc.client"),
                "TANDEM_LOCAL_TOKEN_SECRET", secrets.get("local.token"),
                "TANDEM_PROVISIONER_PUBLIC_KEY", secrets.provisionerPublicKey()));
        if (fresh) {
            environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", BOOTSTRAP_CLIENT);
            environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.get("keycloak.admin"));
        }
        return environment;
    }

    private String url() {
        return "http://localhost:" + options.ports().keycloak();
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(RealmFile.forLocalStack().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(String.join("\n", RealmFile.blacklist()).getBytes(StandardCharsets.UTF_8));
            digest.update(DemoWorld.PEOPLE.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(DemoWorld.ORGANIZATIONS.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(
                    (options.ports().portal() + " " + options.ports().keycloak()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String name, String text) {
        try {
            var file = keycloak.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
