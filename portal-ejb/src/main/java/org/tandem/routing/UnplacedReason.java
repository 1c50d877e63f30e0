package org.tandem.routing;

/** Why a lead could not be given to anybody. */
public enum UnplacedReason {
    /** A rule's condition has no answer for this lead, for example a division by zero. */
    RULE_FAILED,
    /** Every partner is excluded. */
    NOBODY_ELIGIBLE
}
