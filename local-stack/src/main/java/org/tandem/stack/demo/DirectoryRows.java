package org.tandem.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;

/** The portal's rows for the demo's firms, companies and people; written at every start, because Keycloak's ids may be new. */
public final class DirectoryRows {
    private static final String FIRM = """
            INSERT INTO tenants (id, slug, name, accent, locale, zone, currency, created_at)
            VALUES (?, ?, ?, ?, 'en', ?, ?, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE id = id""";
    private static final String COMPANY = """
            INSERT INTO organizations (tenant_id, id, alias, name, kind, keycloak_id, created_at)
            VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE keycloak_id = VALUES(keycloak_id)""";
    private static final String PERSON = """
            INSERT INTO people (tenant_id, id, organization_id, email, name, roles, issuer, subject, seen_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6))
            ON DUPLICATE KEY UPDATE issuer = VALUES(issuer), subject = VALUES(subject)""";
    /** Firms that were made by hand are unknown to a new realm; the portal makes them there again. */
    private static final String AGAIN = """
            UPDATE firm_provisionings SET version = version + 1, state = 'WAITING', fault = NULL, attempts = 0,
              due_at = UTC_TIMESTAMP(6), account_absent = FALSE, account = NULL, account_to_remove = NULL""";

    private final Connection connection;
    private final String issuer;
    private final JsonNode keycloakIds;

    public DirectoryRows(Connection connection, String issuer, JsonNode keycloakIds) {
        this.connection = connection;
        this.issuer = issuer;
        this.keycloakIds = keycloakIds;
    }

    public void write() throws SQLException {
        connection.setAutoCommit(false);
        for (var firm : DemoWorld.FIRMS) {
            run(FIRM, firm.id(), firm.slug(), firm.name(), firm.accent(), firm.zone(), firm.currency());
        }
        for (var company : DemoWorld.ORGANIZATIONS) {
            run(
                    COMPANY,
                    company.tenantId(),
                    company.id(),
                    company.alias(),
                    company.name(),
                    company.kind().name(),
                    keycloakIds.path(company.alias()).asText());
        }
        for (var login : DemoWorld.PEOPLE) {
            var company = DemoWorld.company(login.organization());
            run(
                    PERSON,
                    company.tenantId(),
                    login.id(),
                    company.id(),
                    login.email(),
                    login.name(),
                    login.role(),
                    issuer,
                    keycloakIds.path(login.email()).asText());
        }
        connection.commit();
    }

    public void provisionAgain() throws SQLException {
        run(AGAIN);
        connection.commit();
    }

    private void run(String sql, Object... values) throws SQLException {
        Sql.run(connection, sql, values);
    }
}
