package org.tandem.web.webform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantRegistry;
import org.tandem.tenancy.TenantWork;
import org.tandem.web.shell.Assets;
import org.tandem.web.shell.Headers;
import org.tandem.web.shell.Languages;
import org.tandem.webform.FilledForm;
import org.tandem.webform.FormDesk;
import org.tandem.webform.PublicForm;

/**
 * {@code /form/<firm>/<key>}. Too often from one address or for one form: 429. Another content type: 415. More than 32 KB:
 * 413. Too soon, too late or not made by us: shown again with what was typed. Sent twice: the same thanks, one lead. A
 * filled trap: thanks, and nothing.
 */
@WebServlet("/form/*")
public class FormServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,40})/([0-9a-f]{20})");
    private static final String TRAP = "homepage";

    @Inject
    private transient TenantRegistry tenants;

    @Inject
    private transient TenantWork work;

    @Inject
    private transient FormDesk desk;

    @Inject
    private transient FormLimits limits;

    @Inject
    private transient Time time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = form(request);
        if (form == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        show(request, response, 200, form, page(request, form, language(request, Map.of())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!limits.admits(request.getRemoteAddr(), String.valueOf(request.getPathInfo()))) {
            response.setHeader("Retry-After", "60");
            response.sendError(429);
            return;
        }
        var form = form(request);
        if (form == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!FormBody.isForm(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var sent = FormBody.read(request);
        if (sent == null) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        take(request, response, form, sent);
    }

    private void take(
            HttpServletRequest request, HttpServletResponse response, PublicForm form, Map<String, String> sent)
            throws IOException {
        var page = page(request, form, language(request, sent));
        if (!sent.getOrDefault(TRAP, "").isEmpty()) {
            write(response, 200, form, page.thanks());
            return;
        }
        var stamp = FormStamp.read(sent.get("stamp"), form.secret());
        if (stamp.isEmpty() || stamp.get().isTooOld(time.now()) || stamp.get().isTooSoon(time.now())) {
            show(request, response, 422, form, page.filledIn(sent, List.of()).again());
            return;
        }
        try {
            var filled = new FilledForm(
                    stamp.get().nonce(),
                    sent,
                    "yes".equals(sent.get("consent")),
                    version(sent.get("consentVersion"), form),
                    language(request, sent));
            inFirm(request, key -> desk.take(key, filled));
            write(response, 200, form, page.thanks());
        } catch (RuleViolation refused) {
            show(request, response, 422, form, page.filledIn(sent, refused.violations()));
        }
    }

    /** The one that was shown, should the firm have changed it meanwhile. */
    private static int version(String sent, PublicForm form) {
        try {
            return Math.min(form.consentVersion(), Math.max(1, Integer.parseInt(String.valueOf(sent))));
        } catch (NumberFormatException forged) {
            return form.consentVersion();
        }
    }

    private PublicForm form(HttpServletRequest request) {
        return inFirm(request, key -> desk.find(key).orElse(null));
    }

    private <T> T inFirm(HttpServletRequest request, Function<String, T> use) {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            return null;
        }
        var tenant = tenants.find(path.group(1));
        var result = new AtomicReference<T>();
        tenant.ifPresent(id -> work.runFor(id, () -> result.set(use.apply(path.group(2)))));
        return result.get();
    }

    private static Locale language(HttpServletRequest request, Map<String, String> sent) {
        var asked = sent.getOrDefault(
                "lang", String.valueOf(request.getQueryString()).replaceFirst("^lang=", ""));
        return Languages.named(asked, Languages.of(request));
    }

    private static FormHtml page(HttpServletRequest request, PublicForm form, Locale language) {
        return new FormHtml(form, language, Assets.path(request.getServletContext(), "tandem.css"));
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, int status, PublicForm form, FormHtml page)
            throws IOException {
        var stamp = FormStamp.now(time.now()).write(form.secret());
        write(response, status, form, page.form(request.getRequestURI(), stamp));
    }

    private static void write(HttpServletResponse response, int status, PublicForm form, String html)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        Headers.framedBy(response, form.origins());
        response.getWriter().write(html);
    }
}
