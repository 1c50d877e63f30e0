/** How a write is answered: once per idempotency key, again when the database lost a race, always after the commit. */
package org.tandem.api.write;
