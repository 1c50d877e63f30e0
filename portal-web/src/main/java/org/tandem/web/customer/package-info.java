/** Pages about customers. */
package org.tandem.web.customer;
