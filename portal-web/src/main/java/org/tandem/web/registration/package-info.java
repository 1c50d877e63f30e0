/** Pages about deal registrations. */
package org.tandem.web.registration;
