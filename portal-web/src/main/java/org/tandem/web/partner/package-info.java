/** Pages of the partners and what is agreed with them. */
package org.tandem.web.partner;
