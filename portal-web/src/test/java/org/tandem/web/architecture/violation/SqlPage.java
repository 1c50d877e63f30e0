package org.tandem.web.architecture.violation;

/** Breaks a rule on purpose. */
public class SqlPage {
    java.sql.Statement statement;
}
