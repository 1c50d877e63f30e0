/**
 * The firms of the installation, as its operator makes them. A firm begins with its row, its own organization and the
 * name of its first administrator; a job then makes the organization and the account in Keycloak and sends the
 * invitation: WAITING until all of that is done, DONE, or FAILED with a reason that only the operator can do something
 * about. Trying again begins where the last attempt stopped.
 *
 * <p>The operator sees of a firm its name, how it looks, and how many companies and people it has; nothing else.
 */
package org.tandem.firm;
