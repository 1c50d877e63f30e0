/** How the firm presents itself: name, colour, logo. */
package org.tandem.web.firm;
