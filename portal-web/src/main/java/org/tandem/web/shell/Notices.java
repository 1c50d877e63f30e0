package org.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** What the page says back. One survives a redirect, in the session and for one page only. */
@Named
@RequestScoped
public class Notices {
    private static final String ATTRIBUTE = "tandem.notice";
    /** Id of the part of every page that shows them. */
    private static final String PLACE = "notices";

    private boolean conflict;

    @Inject
    private Texts text;

    @Inject
    private HttpServletRequest request;

    public void say(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, text.format(key, values));
    }

    public void sayOnNextPage(String key, Object... values) {
        request.getSession().setAttribute(ATTRIBUTE, text.format(key, values));
    }

    void refuse(String message) {
        add(FacesMessage.SEVERITY_ERROR, message);
    }

    void conflict(String message) {
        conflict = true;
        refuse(message);
    }

    private static void add(FacesMessage.Severity severity, String message) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(severity, message, null));
        context.getPartialViewContext().getRenderIds().add(PLACE);
    }

    /** Somebody else was first: the page offers to load itself anew. */
    public boolean isConflict() {
        return conflict;
    }

    public List<FacesMessage> getAll() {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof String kept) {
            session.removeAttribute(ATTRIBUTE);
            add(FacesMessage.SEVERITY_INFO, kept);
        }
        return new ArrayList<>(FacesContext.getCurrentInstance().getMessageList(null));
    }
}
