/** What the firm sells, as far as a lead needs it: product categories. Reference data, cached for a minute per node. */
package org.tandem.catalog;
