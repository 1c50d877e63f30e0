package org.tandem.api.security;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Has every request of this application pass {@link BearerTokenModule}. */
@WebListener
public class BearerTokenGuard implements ServletContextListener {
    @Inject
    private BearerTokenModule module;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        AuthConfigFactory.getFactory().registerServerAuthModule(module, start.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent end) {
        AuthConfigFactory.getFactory().removeServerAuthModule(end.getServletContext());
    }
}
