/** The caller's inbox over HTTP. */
package org.tandem.api.notification;
