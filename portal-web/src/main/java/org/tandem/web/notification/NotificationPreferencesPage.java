package org.tandem.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.notification.Delivery;
import org.tandem.notification.NotificationKind;
import org.tandem.notification.NotificationPreferenceService;
import org.tandem.tenancy.Caller;
import org.tandem.web.shell.Notices;

/** How the reader wants to be told, kind by kind. */
@Named
@RequestScoped
public class NotificationPreferencesPage {
    /** One line: a kind and the choice. */
    public static final class Choice {
        private final NotificationKind kind;
        private Delivery delivery;

        private Choice(NotificationKind kind, Delivery delivery) {
            this.kind = kind;
            this.delivery = delivery;
        }

        public NotificationKind getKind() {
            return kind;
        }

        public Delivery getDelivery() {
            return delivery;
        }

        public void setDelivery(Delivery delivery) {
            this.delivery = delivery;
        }
    }

    @Inject
    private NotificationPreferenceService preferences;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    private List<Choice> choices;

    @PostConstruct
    void load() {
        choices = preferences.list().entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    public String save() {
        Map<NotificationKind, Delivery> wanted = choices.stream()
                .collect(Collectors.toMap(
                        Choice::getKind,
                        Choice::getDelivery,
                        (one, other) -> other,
                        () -> new EnumMap<>(NotificationKind.class)));
        preferences.choose(wanted);
        notices.sayOnNextPage("notification.said.chosen");
        return "/notification/preferences.xhtml?faces-redirect=true";
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public String getEmail() {
        return caller.identity().email();
    }
}
