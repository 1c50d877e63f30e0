package org.tandem.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.EnumSet;
import org.tandem.shared.Settings;

/** The session cookie's attributes, and the register of live sessions kept true. */
@WebListener
public class SessionWatch implements ServletContextListener, HttpSessionListener {
    @Inject
    private LiveSessions live;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        var secure = Boolean.parseBoolean(Settings.get("TANDEM_COOKIE_SECURE", "true"));
        var cookie = context.getSessionCookieConfig();
        // browsers refuse the prefix without Secure, so a local stack over http goes without
        cookie.setName(secure ? "__Host-tandem" : "tandem");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        var session = event.getSession();
        if (session.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn signIn) {
            live.remove(signIn.keycloakSession(), session);
        }
    }
}
