package org.tandem.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import org.tandem.realm.RealmFile;
import org.tandem.stack.demo.DemoWorld;

/** What {@code ./portal status} says, for people and for scripts. */
final class Status {
    private final Options options;
    private final StackState state;

    Status(Options options) {
        this.state = new StackState(options.home());
        this.options = options;
    }

    /** Answers whether everything serves. */
    boolean print(PrintStream out, boolean json) {
        var status = status();
        if (json) {
            out.println(status.toPrettyString());
        } else {
            printForPeople(out, status);
        }
        return status.path("healthy").asBoolean();
    }

    private ObjectNode status() {
        var ports = state.ports(options.ports());
        var portal = "http://localhost:" + ports.portal();
        var keycloak = "http://localhost:" + ports.keycloak();
        var status = Http.JSON.createObjectNode();
        status.put("portal", portal);
        status.put("api", portal + "/api/v1");
        status.put("keycloak", keycloak + "/realms/" + RealmFile.REALM);
        status.put("database", "jdbc:mariadb://127.0.0.1:" + ports.database() + "/tandem");
        status.put("running", state.holder().isPresent());
        status.put("healthy", state.holder().isPresent() && serves(portal, keycloak, ports));
        status.set("ports", Http.JSON.valueToTree(ports));
        status.set(
                "pids",
                state.holder()
                        .flatMap(alive -> state.read())
                        .map(note -> note.path("pids"))
                        .orElse(null));
        status.set("versions", Versions.json());
        return status;
    }

    private boolean serves(String portal, String keycloak, Ports ports) {
        return Http.status(portal + "/health/ready") == 200
                && Http.status(keycloak + "/realms/" + RealmFile.REALM) == 200
                && new MariaDb(options.withPorts(ports), Secrets.in(options.home())).isReady();
    }

    private void printForPeople(PrintStream out, ObjectNode status) {
        var secrets = Secrets.in(options.home());
        out.println();
        out.println("  Portal    " + status.path("portal").asText());
        out.println("  API       " + status.path("api").asText());
        out.println("  Keycloak  " + status.path("keycloak").asText());
        out.println("  Database  " + status.path("database").asText());
        out.println("  State     " + state(status));
        out.println();
        out.println("  Sign in as one of these, password " + secrets.demoPassword());
        for (var login : DemoWorld.PEOPLE) {
            var company = DemoWorld.company(login.organization());
            out.printf("    %-28s %-18s %s%n", login.email(), login.role(), company.name());
        }
        out.println();
        out.println("  Mails: ./portal mail [e-mail]");
        out.println("  Other secrets: " + options.home().resolve("secrets.properties"));
    }

    private static String state(ObjectNode status) {
        if (!status.path("running").asBoolean()) {
            return "not running (./portal up)";
        }
        return status.path("healthy").asBoolean() ? "serving" : "running, but not everything answers: ./portal logs";
    }
}
