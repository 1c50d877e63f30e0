package org.tandem.forecast;

import org.tandem.shared.Rule;

public enum ForecastRule implements Rule {
    FORECAST_SPAN,
    QUOTA_QUARTER,
    QUOTA_PARTNER_UNKNOWN
}
