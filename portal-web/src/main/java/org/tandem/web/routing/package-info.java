/** Pages of routing: the rules in their order, one rule with its trial, the firm's settings. */
package org.tandem.web.routing;
