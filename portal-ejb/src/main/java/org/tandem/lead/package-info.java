/**
 * A prospective customer's interest that the firm wants a partner to work.
 *
 * <pre>
 * POOLED ─claim→ CLAIMED ─first activity or start→ WORKING ─→ QUALIFIED
 *    ↑              └── give back (partner) ← CLAIMED, WORKING, QUALIFIED        any of them ─→ LOST(reason)
 * staff at any time: assign → CLAIMED, retract → NEW, put into the pool → POOLED, RETIRED(invalid | duplicate | spam)
 * </pre>
 *
 * Channel managers see and steer every lead of the firm. A partner that sells sees the pool without anything that
 * identifies the customer, and in full the leads its own company owns; all its salespeople may work those. Of any number
 * of simultaneous claims exactly one wins, and none that would give a partner more than was agreed with it; staff may, on
 * purpose, and that is logged. Uses partner, catalog and organization.
 */
package org.tandem.lead;
