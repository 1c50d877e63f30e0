/** What a person chooses for himself. */
package org.tandem.web.profile;
