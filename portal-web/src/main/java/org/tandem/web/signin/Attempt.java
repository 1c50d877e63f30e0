package org.tandem.web.signin;

import java.io.Serializable;
import java.time.Instant;

/** One trip to Keycloak and back. Each tab makes its own, so that two at once both succeed. */
record Attempt(String state, String nonce, String verifier, String returnTo, Instant begun) implements Serializable {}
