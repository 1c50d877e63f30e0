/** The running Keycloak is the realm file and nothing else, and nobody can make himself somebody else in it. */
package org.tandem.system.realm;
