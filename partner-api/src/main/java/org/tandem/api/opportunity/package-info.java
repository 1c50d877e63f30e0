/** Opportunities over HTTP. */
package org.tandem.api.opportunity;
