/** Imports of leads over HTTP. */
package org.tandem.api.leadimport;
