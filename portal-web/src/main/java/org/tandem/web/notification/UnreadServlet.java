package org.tandem.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.notification.NotificationService;
import org.tandem.web.shell.RequestPath;

/** The number at the bell. Pages ask once a minute; that counts as nobody's doing and keeps no session alive. */
@WebServlet(RequestPath.UNREAD)
public class UnreadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NotificationService notifications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var unread = notifications.unread();
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(unread > 99 ? "99+" : Integer.toString(unread));
    }
}
