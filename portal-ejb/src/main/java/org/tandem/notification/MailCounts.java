package org.tandem.notification;

/** How the queue of mails stands. */
public record MailCounts(int waiting, int sent, int givenUp) {
    public static final MailCounts NONE = new MailCounts(0, 0, 0);

    public MailCounts plus(MailCounts other) {
        return new MailCounts(waiting + other.waiting, sent + other.sent, givenUp + other.givenUp);
    }
}
