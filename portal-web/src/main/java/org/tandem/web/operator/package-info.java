/** Pages for whoever operates the installation: its firms and its jobs; no firm's business data here. */
package org.tandem.web.operator;
