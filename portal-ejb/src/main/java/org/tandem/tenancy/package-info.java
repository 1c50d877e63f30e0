/**
 * Who is calling and for which firm. The tenant comes from the verified token only; the gate ({@link
 * org.tandem.tenancy.Gate}) puts it into every transaction before the first query, and without one the query fails. The
 * gate is also where a call is made once more whose transaction lost a race in the database.
 */
package org.tandem.tenancy;
