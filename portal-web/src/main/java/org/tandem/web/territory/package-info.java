/** Pages of territories and what they cover. */
package org.tandem.web.territory;
