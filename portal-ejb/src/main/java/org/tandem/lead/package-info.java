/**
 * A prospective customer's interest that the firm wants a partner to work.
 *
 * <pre>
 * NEW ─route→ OFFERED ─claim→ CLAIMED ─first activity or start→ WORKING ─→ QUALIFIED ─convert→ CONVERTED
 *  │ ↑           └─ all declined, or the deadline passed → NEW (those excluded)      any of them ─→ LOST(reason)
 *  │ └── recycled: the owner did not work it in time (excluded for some days)
 *  ├─ no rule wants it, or a firm without rules → POOLED ─claim→ CLAIMED; given back (partner) → POOLED
 *  └─ nobody eligible → UNPLACED(why)
 * staff at any time: offer → OFFERED, route → NEW, assign → CLAIMED, retract → NEW, put into the pool → POOLED,
 * RETIRED(invalid | duplicate | spam)
 * </pre>
 *
 * Channel managers see and steer every lead of the firm. A partner that sells sees the pool and what is offered to its
 * own company without anything that identifies the customer, and in full the leads its own company owns; all its
 * salespeople may work those. Of any number of simultaneous claims exactly one wins, and none that would give a partner
 * more than was agreed with it; staff may, on purpose, and that is logged. A converted lead stays as it is: it goes on as
 * an opportunity. Where a new lead goes is decided in the room {@code routing}; the queue to it, the offers and their
 * deadlines, and the service levels of owners are here. Uses partner, catalog and organization.
 */
package org.tandem.lead;
