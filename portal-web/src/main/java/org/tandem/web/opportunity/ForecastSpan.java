package org.tandem.web.opportunity;

/** The time a forecast looks at. */
public enum ForecastSpan {
    QUARTER,
    NEXT_QUARTER,
    YEAR
}
