/** What the firm has agreed with its partners, over HTTP. */
package org.tandem.api.partner;
