package org.tandem.forecast;

/** What the lines of a forecast stand for. */
public enum ForecastBy {
    PARTNER,
    CATEGORY,
    MONTH
}
