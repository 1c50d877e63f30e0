/**
 * A deal that a partner works on with a customer, from the lead or registration it came from to the day it is won or lost.
 *
 * <pre>
 * OPEN, from stage to stage ─→ WON | LOST(reason) ─reopen→ OPEN
 * </pre>
 *
 * It moves on when what its stage asks for is known. A partner sees what its own company owns and changes what the stage
 * leaves to it; channel managers see and change everything. Close date, owner, channel manager and loss of many can be
 * changed at once and put back ({@link org.tandem.opportunity.OpportunityBulk}). Uses lead, customer, pipeline, catalog
 * and organization.
 */
package org.tandem.opportunity;
