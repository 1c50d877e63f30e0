package org.tandem.web.job;

import org.tandem.notification.MailCounts;

/** Whether mails can leave, and how many of all firms wait, left or were given up within a day. */
public record MailState(boolean possible, MailCounts counts) {}
