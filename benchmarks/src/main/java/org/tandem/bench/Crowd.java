package org.tandem.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.stack.AdminApi;
import org.tandem.stack.LocalStack;
import org.tandem.stack.demo.DemoWorld;

/** Many new partners of Aurora Cycles with one salesperson each, who can sign in. */
final class Crowd {
    private static final String REALM = "/tandem";
    private static final String ROLE = "partner-sales";
    private static final String FIRM = DemoWorld.firm("aurora").id().toString();

    private final LocalStack stack;
    private final AdminApi admin;
    private final String marker = Long.toString(System.currentTimeMillis(), 36);

    /** @param person whose token its requests carry */
    record Partner(UUID id, String person) {}

    Crowd(LocalStack stack) {
        this.stack = stack;
        this.admin = stack.keycloakAdmin();
    }

    List<Partner> make(int count) throws SQLException {
        var role = admin.get(REALM + "/roles/" + ROLE);
        var partners = new ArrayList<Partner>();
        try (var connection = stack.database()) {
            for (var number = 0; number < count; number++) {
                var alias = "crowd-" + marker + "-" + number;
                var partner = new Partner(UUID.randomUUID(), "sales@" + alias + ".example");
                var organization = admin.post(
                        REALM + "/organizations",
                        Map.of(
                                "name",
                                alias,
                                "alias",
                                alias,
                                "enabled",
                                true,
                                "attributes",
                                Map.of("tenant_id", List.of("aurora"))));
                var user = admin.post(REALM + "/users", person(partner.person()));
                admin.post(REALM + "/users/" + user + "/role-mappings/realm", List.of(role));
                admin.post(REALM + "/organizations/" + organization + "/members", user);
                Sql.run(
                        connection,
                        "INSERT INTO organizations (tenant_id, id, alias, name, kind, keycloak_id, created_at)"
                                + " VALUES (?, ?, ?, ?, 'DEALER', ?, UTC_TIMESTAMP(6))",
                        FIRM,
                        partner.id().toString(),
                        alias,
                        alias,
                        organization);
                partners.add(partner);
            }
        }
        return partners;
    }

    private Map<String, Object> person(String address) {
        return Map.of(
                "username",
                address,
                "email",
                address,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                "Sales",
                "lastName",
                "Person",
                "credentials",
                List.of(Map.of("type", "password", "value", stack.secrets().demoPassword(), "temporary", false)));
    }
}
