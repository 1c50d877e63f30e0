/** Reference data of products over HTTP. */
package org.tandem.api.catalog;
