/** The firms of the installation over HTTP, for its operator. */
package org.tandem.api.firm;
