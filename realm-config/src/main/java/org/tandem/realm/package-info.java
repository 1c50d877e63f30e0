/** The Keycloak realm as it ships, the few things a local stack relaxes, the password blacklist and the sign-in theme. */
package org.tandem.realm;
