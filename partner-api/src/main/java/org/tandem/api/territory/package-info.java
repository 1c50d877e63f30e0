/** Territories and what they cover, over HTTP. */
package org.tandem.api.territory;
