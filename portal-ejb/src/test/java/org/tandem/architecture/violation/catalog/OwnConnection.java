package org.tandem.architecture.violation.catalog;

import javax.sql.DataSource;

/** Goes to the database by itself. */
public class OwnConnection {
    DataSource dataSource;
}
