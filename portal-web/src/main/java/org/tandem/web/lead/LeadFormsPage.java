package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Settings;
import org.tandem.web.shell.Html;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;
import org.tandem.webform.FormField;
import org.tandem.webform.WebFormService;
import org.tandem.webform.WebFormView;

/** The firm's web forms: which there are, one of them to change, and what to put into the site that shows it. */
@Named
@ViewScoped
public class LeadFormsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    @Inject
    private WebFormService forms;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private List<WebFormView> all;
    private WebFormView open;
    private boolean editing;
    private FormDraft draft;

    @PostConstruct
    void load() {
        all = forms.list();
        var url = UrlQuery.of(request, "id");
        open = url.id("id").map(forms::require).orElse(null);
        editing = open != null || NEW.equals(url.get("id"));
        draft = FormDraft.of(open == null ? null : open.content());
    }

    public String save() {
        UUID id = open == null ? null : open.id();
        var saved = forms.save(id, open == null ? 0 : open.version(), draft.content());
        notices.sayOnNextPage("lead.said.form", saved.content().name());
        return "/lead/forms.xhtml?faces-redirect=true&id=" + saved.id();
    }

    /** What the site that shows the form puts into its page. */
    public String getEmbedCode() {
        var address = Settings.require("TANDEM_PORTAL_URL").replaceAll("/+$", "") + open.path();
        return "<iframe src=\"" + Html.escape(address) + "\" title=\""
                + Html.escape(open.content().titleEn()) + "\" width=\"100%\" height=\"760\"></iframe>";
    }

    public FormField[] getFields() {
        return FormField.values();
    }

    public FormField.Use[] getChoices() {
        return FormField.Use.values();
    }

    public List<WebFormView> getAll() {
        return all;
    }

    public WebFormView getOpen() {
        return open;
    }

    public boolean isEditing() {
        return editing;
    }

    public boolean isActive() {
        return draft.isActive();
    }

    public void setActive(boolean active) {
        draft.setActive(active);
    }

    public Map<String, String> getTexts() {
        return draft.texts();
    }

    public Map<String, String> getUses() {
        return draft.uses();
    }
}
