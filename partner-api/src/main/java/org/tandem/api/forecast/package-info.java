/** Forecasts and quotas over HTTP. */
package org.tandem.api.forecast;
