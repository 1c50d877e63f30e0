/**
 * The steps in which a firm's partners sell. Each firm begins with the same three and changes them as it likes; channel
 * managers decide how sure a deal in a step is, what must be known before it moves on, and what a partner may change there.
 */
package org.tandem.pipeline;
