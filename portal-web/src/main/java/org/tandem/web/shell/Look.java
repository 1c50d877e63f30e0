package org.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.tandem.tenancy.Caller;
import org.tandem.web.signin.FormToken;

/** How this page looks to this reader: the person's choice, else the firm's or the browser's. */
@Named
@RequestScoped
public class Look {
    @Inject
    private Caller caller;

    @Inject
    private LookCache cache;

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        var browser = Languages.of(request);
        return entry().map(known -> Languages.named(known.person().locale(), browser))
                .orElse(browser);
    }

    /** {@code light}, {@code dark}, or null to follow the system. */
    public String getTheme() {
        return entry().map(known -> known.person().theme()).orElse(null);
    }

    public ZoneId getZone() {
        return ZoneId.of(entry().map(known -> Optional.ofNullable(known.person().zone())
                        .orElse(known.firm().zone()))
                .orElse("UTC"));
    }

    public String getFirm() {
        return entry().map(known -> known.firm().name()).orElse("");
    }

    public String getCurrency() {
        return entry().map(known -> known.firm().currency()).orElse("EUR");
    }

    /** Null when the firm has none; the address changes with the picture. */
    public String getLogo() {
        return entry().filter(known -> known.firm().logo() != null)
                .map(known -> "/firm/logo.png?v=" + known.firm().version())
                .orElse(null);
    }

    public String getAccentStyles() {
        return "/theme/"
                + entry().map(known -> known.firm().accent().substring(1)).orElse("0b6b66") + ".css";
    }

    public String getStyles() {
        return Assets.path(request.getServletContext(), "tandem.css");
    }

    public String getScript() {
        return Assets.path(request.getServletContext(), "tandem.js");
    }

    public String getFirmInitial() {
        return getFirm().isEmpty() ? "T" : getFirm().substring(0, 1);
    }

    public boolean isSeveralCompanies() {
        return FormToken.companies(request) > 1;
    }

    public String getFormToken() {
        return FormToken.of(request);
    }

    private Optional<LookCache.Entry> entry() {
        return caller.isKnown() ? Optional.of(cache.get()) : Optional.empty();
    }
}
