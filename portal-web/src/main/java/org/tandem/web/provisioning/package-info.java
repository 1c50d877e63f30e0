/**
 * What the portal makes in Keycloak: organizations, accounts, invitations. Only jobs come here, so that whatever fails
 * is tried again; each step first looks whether it was done already. By HTTP and not with Keycloak's own client, which
 * cannot sign in with a key.
 */
package org.tandem.web.provisioning;
