/** Pages of deal registrations: the list, one to write, one to read and decide, conflicts, and who must approve what. */
package org.tandem.web.registration;
