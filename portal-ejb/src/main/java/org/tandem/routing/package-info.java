/**
 * Finds the partner for a new lead. Ordered rules with CEL conditions choose mode, weights and deadline; of the firm's
 * partners those that may have the lead are scored by factors between 0 and 1, the others keep the reason why not.
 *
 * <pre>
 * queue → first rule that holds → eligible partners → scores → mode → offers, the pool, or unplaced with the reason
 * </pre>
 *
 * Each decision is stored with everything it was made of and can be made again. Channel managers make rules, read every
 * decision, and try a change on the latest leads before they save it; a partner reads only its own part of a decision.
 * Uses lead, partner, catalog and organization.
 */
package org.tandem.routing;
