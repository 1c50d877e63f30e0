package org.tandem.architecture.violation.catalog;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

/** Speaks SQL that is not bound to the firm. */
@Stateless
public class NativeSpeaker {
    Object all(EntityManager em) {
        return em.createNativeQuery("SELECT 1");
    }
}
