/**
 * The whole product on one machine: MariaDB, Keycloak and Payara Micro with both WARs, as child processes whose data
 * lives in one folder. {@code ./portal} calls {@link org.tandem.stack.Main}; system tests and benchmarks call
 * {@link org.tandem.stack.LocalStack}.
 */
package org.tandem.stack;
