package org.tandem.web.architecture.violation;

/** Breaks a rule on purpose. */
public class MutableRowPage {
    jakarta.persistence.EntityManager em;
}
