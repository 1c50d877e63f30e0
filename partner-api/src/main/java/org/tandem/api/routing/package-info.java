/** Routing rules, decisions and settings over HTTP. */
package org.tandem.api.routing;
