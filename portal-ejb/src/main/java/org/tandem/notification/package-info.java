/**
 * What people are told about what others did. The relay turns outbox rows into notifications of the people concerned;
 * a repeated relay tells nobody twice.
 */
package org.tandem.notification;
