/**
 * Signing in at Keycloak and out again: authorization code with PKCE, one serializable session attribute ({@link
 * org.tandem.web.signin.SignIn}), renewal within a minute, back-channel logout. Everything a page knows about its caller
 * comes from here.
 */
package org.tandem.web.signin;
