package org.tandem.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.notification.NotificationRow;
import org.tandem.notification.NotificationService;
import org.tandem.notification.NotificationSubject;
import org.tandem.web.shell.Texts;

/** Tells a notification in words, and opens what it is about. */
@Named
@RequestScoped
public class NewsTeller {
    @Inject
    private NotificationService notifications;

    @Inject
    private Texts text;

    public String what(NotificationRow row) {
        var happened = text.get("events." + row.type());
        return row.reference() == null ? happened : row.reference() + ": " + happened;
    }

    public String who(NotificationRow row) {
        return Stream.of(row.personName(), row.organizationName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public String open(NotificationRow row) {
        notifications.read(row.id());
        var address = NotificationSubject.address(row);
        return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
