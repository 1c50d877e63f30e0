/**
 * What every page stands in: the list of pages and who may open them, navigation, look, texts, headers, and what
 * happens when something goes wrong.
 */
package org.tandem.web.shell;
