package org.tandem.pipeline;

/** How much a forecast counts on a deal, the surest first. */
public enum ForecastCategory {
    COMMIT,
    BEST_CASE,
    PIPELINE
}
