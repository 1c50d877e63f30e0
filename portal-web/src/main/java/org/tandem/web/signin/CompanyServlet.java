package org.tandem.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.tenancy.Directory;
import org.tandem.web.shell.PlainPage;

/** Where a person of several companies says for which one this sign-in is. Switching gives the session a new id. */
@WebServlet("/company")
public class CompanyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var companies = companies(Sessions.read(request).orElseThrow());
        if (companies.isEmpty()) {
            PlainPage.of(request, "signin.unknown")
                    .form("/sign-out", "signin.leave")
                    .write(response, 403);
            return;
        }
        var page = PlainPage.of(request, "signin.company");
        companies.forEach((alias, name) -> page.choice("/company", alias, name));
        page.write(response, 200);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var signIn = Sessions.read(request).orElseThrow();
        var alias = request.getParameter("choice");
        if (!FormToken.matches(signIn, request) || !companies(signIn).containsKey(alias)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        sessions.begin(request, signIn.choosing(alias));
        SessionCookie.keepToThisSite(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/index.xhtml");
    }

    private Map<String, String> companies(SignIn signIn) {
        var found = new LinkedHashMap<String, String>();
        signIn.memberships()
                .forEach(one -> directory
                        .identify(signIn.as(one))
                        .ifPresent(identity ->
                                found.put(one.alias(), identity.organizationName() + " · " + identity.tenantName())));
        return found;
    }
}
