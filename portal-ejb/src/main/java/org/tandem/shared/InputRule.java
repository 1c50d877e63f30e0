package org.tandem.shared;

/** Refusals of input that are the same in every feature. */
public enum InputRule implements Rule {
    REQUIRED,
    TOO_LONG,
    FORBIDDEN_CHARACTER,
    EMAIL_INVALID,
    PHONE_INVALID,
    URL_INVALID,
    COUNTRY_UNKNOWN,
    CURRENCY_UNKNOWN,
    NUMBER_INVALID,
    DATE_INVALID,
    OUT_OF_RANGE,
    CURSOR_INVALID,
    VALUE_UNKNOWN,
    SELECTION_REQUIRED,
    ROW_GONE,
    UNDO_TOO_LATE
}
