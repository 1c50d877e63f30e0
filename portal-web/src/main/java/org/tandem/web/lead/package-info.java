/** Pages of leads: what is available, ours, all of them, one, a new one, and many from a file. */
package org.tandem.web.lead;
