package org.tandem.architecture.violation.catalog;

import java.security.MessageDigest;

/** Makes fingerprints of its own. */
public class Hasher {
    MessageDigest digest;
}
