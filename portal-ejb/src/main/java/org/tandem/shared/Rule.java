package org.tandem.shared;

/** A reason for a refusal. Implemented by the enums {@code <Feature>Rule}; the name is the stable code of API and texts. */
public interface Rule {
    String name();
}
