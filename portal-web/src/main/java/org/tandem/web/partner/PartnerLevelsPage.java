package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.partner.DescribeLevel;
import org.tandem.partner.LevelService;
import org.tandem.partner.ProgrammeLevel;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Typed;
import org.tandem.web.shell.UrlQuery;

/** The levels of the partner programme; one of them, or a new one, is open for change. */
@Named
@ViewScoped
public class PartnerLevelsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LevelService service;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> texts = new HashMap<>();
    private List<ProgrammeLevel> levels;
    private ProgrammeLevel open;

    @PostConstruct
    void load() {
        levels = service.list();
        open = UrlQuery.of(request, "id").id("id").map(service::require).orElse(null);
        if (open != null) {
            texts.put("code", open.code());
            texts.put("nameEn", open.nameEn());
            texts.put("nameDe", open.nameDe());
            texts.put("rank", Typed.text(open.rank()));
            texts.put("claimMinutes", Typed.text(open.claimMinutes()));
            texts.put("contactMinutes", Typed.text(open.contactMinutes()));
            texts.put("activityMinutes", Typed.text(open.activityMinutes()));
            texts.put("openLeads", Typed.text(open.openLeads()));
            texts.put("openLeadsPerPerson", Typed.text(open.openLeadsPerPerson()));
            texts.put("claimsPerDay", Typed.text(open.claimsPerDay()));
            texts.put("coolingOffDays", Typed.text(open.coolingOffDays()));
        }
    }

    public String save() {
        var wanted = new DescribeLevel(
                texts.get("code"),
                texts.get("nameEn"),
                texts.get("nameDe"),
                whole("rank"),
                whole("claimMinutes"),
                whole("contactMinutes"),
                whole("activityMinutes"),
                whole("openLeads"),
                whole("openLeadsPerPerson"),
                whole("claimsPerDay"),
                whole("coolingOffDays"));
        var saved = open == null ? service.make(wanted) : service.describe(open.id(), open.version(), wanted);
        notices.sayOnNextPage("partner.said.level", saved.nameEn());
        return "/partner/levels.xhtml?faces-redirect=true";
    }

    private Integer whole(String field) {
        return Typed.whole(field, texts.get(field));
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<ProgrammeLevel> getLevels() {
        return levels;
    }

    public ProgrammeLevel getOpen() {
        return open;
    }
}
