/** How mails leave: what stands in them, and the server that takes them. What is to be sent is the domain's business. */
package org.tandem.web.mail;
