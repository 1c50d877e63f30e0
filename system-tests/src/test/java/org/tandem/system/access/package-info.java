/** Who may do what: found in the API's description and the pages' list, so that nothing new goes unasked. */
package org.tandem.system.access;
