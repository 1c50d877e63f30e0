package org.tandem.web.firm;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.tenancy.TenantService;
import org.tandem.web.shell.Headers;

/** The logo of the reader's own firm: no id in the address, so there is none to guess. */
@WebServlet("/firm/logo.png")
public class LogoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TenantService tenants;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var logo = tenants.look().logo();
        if (logo == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", Headers.DOWNLOAD_POLICY);
        response.setContentType("image/png");
        response.setContentLength(logo.length);
        response.getOutputStream().write(logo);
    }
}
