package org.tandem.architecture.violation.catalog;

import jakarta.persistence.EntityManager;

/** No service, and yet it has one. */
public class BeanWithManager {
    EntityManager em;
}
