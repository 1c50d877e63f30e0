package org.tandem.shared;

public enum ConditionRule implements Rule {
    CONDITION_INVALID,
    CONDITION_FIELD_UNKNOWN
}
