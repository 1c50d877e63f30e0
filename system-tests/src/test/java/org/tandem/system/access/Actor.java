package org.tandem.system.access;

import org.tandem.system.Api;
import org.tandem.system.People;

/** Who tries, seen from a lead that Summit Bikes of Aurora Cycles owns. */
enum Actor {
    OWNER(People.DANA, "partner-sales", Relation.SAME_COMPANY),
    COLLEAGUE(People.JONAS, "partner-sales", Relation.SAME_COMPANY),
    OWNERS_ADMIN(People.PETRA, "partner-admin", Relation.SAME_COMPANY),
    CHANNEL_MANAGER(People.EVA, "channel-manager", Relation.FIRM),
    OTHER_PARTNER(People.MARK, "partner-sales", Relation.OTHER_COMPANY),
    OTHER_FIRMS_PARTNER(People.ERIK, "partner-sales", Relation.OTHER_FIRM),
    OTHER_FIRMS_CHANNEL_MANAGER(People.ANNA, "channel-manager", Relation.OTHER_FIRM),
    HUMAN_RESOURCES(People.KARIN, "hr-manager", Relation.FIRM),
    TENANT_ADMIN(People.GRETA, "tenant-admin", Relation.FIRM),
    SUPPLIER(People.HENRIK, "supplier", Relation.OTHER_COMPANY),
    OPERATOR(People.ROBIN, "operator", Relation.OTHER_FIRM),
    ANONYMOUS(null, "", Relation.OTHER_FIRM);

    enum Relation {
        SAME_COMPANY,
        OTHER_COMPANY,
        FIRM,
        OTHER_FIRM
    }

    private final String email;
    private final String role;
    private final Relation relation;

    Actor(String email, String role, Relation relation) {
        this.email = email;
        this.role = role;
        this.relation = relation;
    }

    String email() {
        return email;
    }

    String role() {
        return role;
    }

    Api api() {
        return email == null ? Api.anonymous() : Api.as(email);
    }

    /** What {@code x-auth} promises this actor: a status, or OK. */
    Expected expect(Operation operation) {
        if (this == ANONYMOUS) {
            return Expected.status(401);
        }
        if (!operation.roles().contains(role)) {
            return Expected.status(403);
        }
        if (relation == Relation.OTHER_FIRM) {
            return Expected.of(operation.tenantB());
        }
        return relation == Relation.OTHER_COMPANY && !operation.own().equals("tenant")
                ? Expected.of(operation.foreign())
                : Expected.OK;
    }

    boolean isOfAnotherFirm() {
        return relation == Relation.OTHER_FIRM;
    }

    boolean steers() {
        return role.equals("channel-manager");
    }
}
