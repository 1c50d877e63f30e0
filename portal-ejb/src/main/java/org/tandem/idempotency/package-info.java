/**
 * A write that is sent twice happens once. The first answer is stored in the transaction of the write itself, so that
 * after a kill either both exist or neither; the same key with another request is refused.
 */
package org.tandem.idempotency;
