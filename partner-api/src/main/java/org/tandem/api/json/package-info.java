/** JSON, read strictly: what is not understood is refused and never dropped. */
package org.tandem.api.json;
