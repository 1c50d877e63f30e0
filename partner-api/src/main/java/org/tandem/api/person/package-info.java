/** The caller, over HTTP. */
package org.tandem.api.person;
