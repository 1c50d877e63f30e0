package org.tandem.web.shell;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/** The pool of this application. Its size bounds what one node asks of the database; who waits longer than 5 s gets 503. */
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
        maxIdleTime = 300)
final class Database {
    private Database() {}
}
