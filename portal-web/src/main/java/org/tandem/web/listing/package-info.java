/**
 * What every list brings along: views, columns, selection, export. A list describes itself once ({@link
 * org.tandem.web.listing.ListOf}), its page opens a {@link org.tandem.web.listing.ListKit}, and the tags {@code t:views},
 * {@code t:tools}, {@code t:pick} and {@code t:bulk} do the rest.
 *
 * <p>What is done with many lines at once is a {@code …Bulk} of the domain, which calls the service for one line in a
 * transaction of its own for each, and a {@code …BulkForm} of the page, which shows its {@link
 * org.tandem.shared.BulkOutcome}: how many are done, and which stayed as they were and why. What the domain can put back
 * has one undo for ten seconds, which leaves alone what somebody has changed since; what it cannot, such as a decision
 * about a registration, is asked for in two steps instead.
 */
package org.tandem.web.listing;
