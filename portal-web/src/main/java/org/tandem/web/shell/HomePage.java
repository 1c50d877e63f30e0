package org.tandem.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.tandem.notification.NotificationRow;
import org.tandem.notification.NotificationService;

/** Which home the reader has, and what was told to him. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private NotificationService notifications;

    @Inject
    private Person person;

    private List<NotificationRow> news;

    @PostConstruct
    void load() {
        news = notifications.list(null, SHOWN).items();
    }

    public boolean isPartner() {
        return person.mayOpen(Pages.LEAD_AVAILABLE);
    }

    public boolean isChannelManager() {
        return person.mayOpen(Pages.LEAD_LIST);
    }

    public List<NotificationRow> getNews() {
        return news;
    }
}
