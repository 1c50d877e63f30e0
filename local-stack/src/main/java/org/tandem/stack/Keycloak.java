package org.tandem.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.tandem.realm.RealmFile;

/**
 * Keycloak, built once and then started from the build. Features that nobody needs are left out of the build, so that
 * no setting can bring them back.
 */
final class Keycloak implements Server {
    private final Options options;
    private final Secrets secrets;
    private final Path folder;
    private final Stamp built;
    private final Realm realm;

    Keycloak(Options options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
        this.folder = options.home().resolve("keycloak");
        this.built = new Stamp(folder.resolve("built"), madeOf());
        this.realm = new Realm(options, secrets, folder);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    Realm realm() {
        return realm;
    }

    @Override
    public void install(Progress progress) {
        if (!built.isCurrent()) {
            progress.step("Keycloak unpacked", this::unpack);
            progress.step("Keycloak built", this::build);
        }
        realm.prepare();
    }

    /** Another version or other features: build again. */
    private static String madeOf() {
        return Versions.json().path("keycloak").asText() + "\n" + Resource.text("keycloak-build.txt");
    }

    private void unpack() throws IOException {
        Files.deleteIfExists(built.file());
        for (var program : List.of("lib", "providers")) {
            Folders.delete(folder.resolve(program));
        }
        try (var zip = new ZipInputStream(Files.newInputStream(options.dist("keycloak-quarkus-dist.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = Path.of(entry.getName());
                var target = folder.resolve(name.subpath(Math.min(1, name.getNameCount() - 1), name.getNameCount()));
                if (entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void build() throws IOException {
        var log = options.logs().resolve("keycloak-build.log");
        var command = command(
                "-Xmx768m",
                List.of(),
                Resource.text("keycloak-build.txt").lines().toList());
        if (Child.start("keycloak build", folder, log, Map.of(), command).awaitExit() != 0) {
            throw new StackFailure("Keycloak could not be built; the log is " + log);
        }
        built.write();
    }

    @Override
    public Child launch() {
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + options.ports().keycloak(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + options.ports().keycloakManagement(),
                "--hostname=" + url(),
                "--cache=local",
                "--log-level=info,io.smallrye.health:off",
                "--spi-events-listener--jboss-logging--success-level=info"));
        if (realm.mustBeImported()) {
            arguments.add("--import-realm");
        }
        // a short life with one or two people at a time: the second compiler would cost more than it brings
        var command = command("-Xmx512m", List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments);
        return Child.start(name(), folder, options.logs().resolve("keycloak.log"), realm.environment(), command);
    }

    private List<String> command(String heap, List<String> jvm, List<String> arguments) {
        var command = new ArrayList<>(List.of(Jvm.java(), "-Xms64m", heap));
        command.addAll(jvm);
        command.addAll(Resource.text("keycloak-jvm.txt").lines().toList());
        command.add("-Dkc.home.dir=" + folder);
        command.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
        command.addAll(List.of(
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    @Override
    public boolean isReady() {
        return Http.status("http://127.0.0.1:" + options.ports().keycloakManagement() + "/health/ready") == 200;
    }

    String issuer() {
        return url() + "/realms/" + RealmFile.REALM;
    }

    String url() {
        return "http://localhost:" + options.ports().keycloak();
    }
}
