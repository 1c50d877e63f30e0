/**
 * The firm's forms as everybody sees them: plain HTML without script, session or cookie, framed by the sites that the form
 * names and by no other.
 */
package org.tandem.web.webform;
