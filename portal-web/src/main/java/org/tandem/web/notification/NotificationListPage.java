package org.tandem.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.tandem.notification.NotificationRow;
import org.tandem.notification.NotificationService;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

@Named
@ViewScoped
public class NotificationListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private NotificationService notifications;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private PageOf<NotificationRow> page;
    private Pager pager;

    @PostConstruct
    void load() {
        var url = UrlQuery.of(request);
        page = notifications.list(url.getCursor(), PAGE);
        pager = new Pager(url, page);
    }

    public String readAll() {
        notifications.readAll();
        notices.sayOnNextPage("notification.said.read");
        return "/notification/list.xhtml?faces-redirect=true";
    }

    public PageOf<NotificationRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return pager;
    }
}
