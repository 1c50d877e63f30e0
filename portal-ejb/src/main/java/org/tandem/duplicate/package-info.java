/**
 * Reports that may speak of the same interest, and what the firm's channel managers decide about them.
 *
 * <pre>found ─→ OPEN ─merge→ MERGED ─undo→ OPEN        OPEN ─not a duplicate→ DISMISSED, for good</pre>
 *
 * Whoever reports a lead is shown what is known of the same customer before it is saved. Pairs of leads that are exactly
 * or likely the same are noted when a lead comes in, in the same transaction; for each thing in common with the oldest
 * lead that has it, so that a hundred equal reports make a star of pairs and not ten thousand. Uses lead, catalog and
 * organization; customers are found by the keys of their table.
 */
package org.tandem.duplicate;
