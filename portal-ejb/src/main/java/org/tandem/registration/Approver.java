package org.tandem.registration;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.tenancy.Roles;

/** Who is asked to approve: everybody with a role, or one person. Exactly one of the two is set. */
public record Approver(String role, UUID personId, String personName) implements Serializable {
    /** Those of the firm's roles that can be asked; people are chosen from among those who hold one. */
    public static final List<String> ROLES = List.of(Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER);

    static final Approver CHANNEL_MANAGERS = role(Roles.CHANNEL_MANAGER);

    public static Approver role(String role) {
        return new Approver(role, null, null);
    }

    public static Approver person(UUID personId) {
        return new Approver(null, personId, null);
    }

    boolean is(UUID person, Set<String> roles) {
        return personId == null ? roles.contains(role) : personId.equals(person);
    }
}
