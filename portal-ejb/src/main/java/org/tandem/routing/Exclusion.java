package org.tandem.routing;

/** Why a partner was not asked. The order is the order in which they are looked at; the first one counts. */
public enum Exclusion {
    INACTIVE,
    SUSPENDED,
    NO_LEVEL,
    LEVEL_TOO_LOW,
    ABSENT,
    OUTSIDE_TERRITORY,
    NOT_AUTHORISED,
    NOT_CERTIFIED,
    CAPACITY_FULL,
    DECLINED,
    EXPIRED,
    RECYCLED,
    /** Another eligible partner's territory describes the place more closely. */
    LESS_SPECIFIC
}
