package org.tandem.stack;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to the version of the code, before any WAR looks at it. The compose service {@code migrate} runs it too. */
public final class Schema {
    private Schema() {}

    public static int migrate(String jdbcUrl, String user, String password) {
        var flyway = Flyway.configure()
                .dataSource(jdbcUrl, user, password)
                .locations("classpath:db/migration")
                .load();
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayValidateException e) {
            throw new StackFailure(
                    "the schema was made by other migrations than these (a local stack: ./portal reset). "
                            + e.getMessage(),
                    e);
        }
    }

    /** As a container: address and account from the environment. */
    public static void main(String[] arguments) {
        var applied = migrate(variable("TANDEM_DB_URL"), variable("TANDEM_DB_USER"), variable("TANDEM_DB_PASSWORD"));
        System.out.println("schema is up to date, " + applied + " migrations applied");
    }

    private static String variable(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new StackFailure("set the environment variable " + name);
        }
        return value;
    }
}
