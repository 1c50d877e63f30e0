package org.tandem.api;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The pool of this application: it bounds what one node asks of the database, and who waits longer than 5 s gets 503.
 * Idle connections are tried before use, so that a restarted database is met at once. What the driver gives is used as
 * it is: the container's wrappers cost a tenth of a read, in looking up methods by name.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/tandem",
        className = "org.tandem.tenancy.LocalDataSource",
        url = "${ENV=TANDEM_DB_URL}",
        user = "${ENV=TANDEM_DB_USER}",
        password = "${ENV=TANDEM_DB_PASSWORD}",
        isolationLevel = Connection.TRANSACTION_REPEATABLE_READ,
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            "fish.payara.wrap-jdbc-objects=false",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
final class Database {
    private Database() {}
}
