/** The firm's webhooks and what was delivered to them, for its administrators. */
package org.tandem.api.webhook;
