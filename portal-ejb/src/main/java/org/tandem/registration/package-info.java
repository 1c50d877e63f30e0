/**
 * A deal that a partner reports as its own, and the exclusivity it gets for it.
 *
 * <pre>
 * DRAFT ─submit→ SUBMITTED ─taken up→ IN_REVIEW ─→ APPROVED(until) ─→ EXPIRED, CONVERTED (an opportunity)
 *                                      ⇅  └─→ REJECTED(reason)          one extension on request
 *                                   RETURNED(fields)
 * the partner at any time before the end: WITHDRAWN
 * </pre>
 *
 * What is protected is the scope: one account, some product categories, one territory. Two approved registrations never
 * overlap in scope, and of those that would the first valid submission is the earlier one by the server's clock. Whoever
 * must approve is said by the firm's approval rules. Where a submission meets an earlier one or a lead of another
 * partner, a conflict is opened, which a channel manager decides; the two partners learn that there is one and see their
 * own side of it, never the other.
 *
 * <p>A partner that sells sees its own company's registrations; channel managers see all, pricing managers those they
 * have to approve. Uses lead (what another partner works already), partner (levels and calendars), catalog.
 */
package org.tandem.registration;
