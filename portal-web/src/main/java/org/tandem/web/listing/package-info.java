/**
 * What every list brings along: views, columns, selection, export. A list describes itself once ({@link
 * org.tandem.web.listing.ListOf}), its page opens a {@link org.tandem.web.listing.ListKit}, and the tags {@code t:views},
 * {@code t:tools}, {@code t:pick} and {@code t:bulk} do the rest.
 */
package org.tandem.web.listing;
