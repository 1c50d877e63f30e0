/** The firm's webhooks: the administrator's pages, and the courier who carries the messages out. */
package org.tandem.web.webhook;
