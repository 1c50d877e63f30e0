/**
 * Tells a firm's other programs what happened. A webhook is an address with the event types it wants; a tenant
 * administrator registers it and gets its secret once. Every event makes one delivery per webhook that wants it; a job
 * sends it, signed by the Standard Webhooks scheme, again and again with growing pauses until it is taken or given up.
 * An address that takes nothing for three days is disabled and the administrators are told. Deliveries name records by
 * id only; whoever wants to know more asks the API.
 */
package org.tandem.webhook;
