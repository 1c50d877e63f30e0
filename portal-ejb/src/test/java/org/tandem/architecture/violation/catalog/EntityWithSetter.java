package org.tandem.architecture.violation.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Lets anybody change it. */
@Entity
public class EntityWithSetter {
    @Id
    private long id;

    public void setId(long newId) {
        id = newId;
    }
}
