/** Duplicates over HTTP: what is known of a report, pairs that wait for a decision, merging and undoing. */
package org.tandem.api.duplicate;
