/**
 * What people are told about what others did. The relay hands outbox rows to whoever tells; here they become
 * notifications of the people concerned ({@link org.tandem.notification.NotificationKind}), shown in the inbox and, as
 * each person chose, mailed at once or once a day. A repeated relay tells nobody twice.
 */
package org.tandem.notification;
