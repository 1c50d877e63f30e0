/** Tests against the whole product as it runs: Payara Micro, Keycloak and MariaDB, started once for all of them. */
package org.tandem.system;
