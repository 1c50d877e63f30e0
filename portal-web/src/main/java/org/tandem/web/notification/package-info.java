/** The reader's inbox: what others did that concerns him. */
package org.tandem.web.notification;
