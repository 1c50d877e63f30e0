/** Offers over HTTP. */
package org.tandem.api.offer;
