/** Leads over HTTP. */
package org.tandem.api.lead;
