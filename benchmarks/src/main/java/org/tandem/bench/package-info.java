/**
 * Measures the portal as a client sees it, on a stack of its own, and writes the table of figures. The client is
 * closed-loop: each connection sends its next request when the last one is answered; times go into HdrHistograms.
 */
package org.tandem.bench;
