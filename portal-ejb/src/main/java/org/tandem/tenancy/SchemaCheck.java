package org.tandem.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Refuses to start on a database whose schema is older than this build: migrating is a step of its own, before. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemaCheck {
    @Resource(lookup = "java:app/jdbc/tandem")
    private DataSource dataSource;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void compare() {
        var pending = Flyway.configure(SchemaCheck.class.getClassLoader())
                .dataSource(dataSource)
                .load()
                .info()
                .pending();
        if (pending.length > 0) {
            throw new IllegalStateException("the database lacks " + pending.length + " migrations, the first is "
                    + pending[0].getVersion() + " " + pending[0].getDescription() + ": migrate, then start again");
        }
    }

    /** For who must not begin before: answers only when the check has passed. */
    public void require() {
        // the container has run compare() by now, or this bean is unusable
    }
}
