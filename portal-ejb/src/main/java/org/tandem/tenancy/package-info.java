/**
 * Who is calling and for which firm. The tenant comes from the verified token only; the gate ({@link
 * org.tandem.tenancy.Gate}) puts it into every transaction before the first query, and without one the query fails.
 */
package org.tandem.tenancy;
