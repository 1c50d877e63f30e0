/** Pages for whoever operates the installation; no firm's business data here. */
package org.tandem.web.operator;
