/**
 * Every change leaves exactly one entry, written in the transaction of the change by one observer. The entries of a
 * record are its timeline; each also stands in the outbox until it has been told to others.
 */
package org.tandem.audit;
