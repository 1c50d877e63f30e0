/** Customers and their contacts over HTTP. */
package org.tandem.api.customer;
