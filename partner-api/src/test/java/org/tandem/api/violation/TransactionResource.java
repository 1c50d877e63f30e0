package org.tandem.api.violation;

import jakarta.persistence.EntityManager;

/** Goes past the gate. */
public class TransactionResource {
    EntityManager em;
}
