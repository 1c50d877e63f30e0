/** Customers, their contacts and the partners that work with them, over HTTP. */
package org.tandem.api.customer;
