package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.tandem.duplicate.DuplicateService;
import org.tandem.duplicate.PairRow;
import org.tandem.lead.LeadMerging;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadView;
import org.tandem.lead.MergeLeads;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.UrlQuery;

/** Two leads side by side: which one stays, and who keeps it; then what will happen; then it happens. */
@Named
@ViewScoped
public class LeadMergePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private LeadService leads;

    @Inject
    private LeadMerging merging;

    @Inject
    private LeadAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private PairRow pair;
    private List<LeadView> both;
    private String survivor;
    private String owner;
    private boolean decided;

    @PostConstruct
    void load() {
        pair = duplicates.require(UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new));
        both = List.of(
                leads.require(pair.lead().id()), leads.require(pair.other().id()));
        var worked = both.get(1).status().isOpenWork() && !both.get(0).status().isOpenWork();
        survivor = both.get(worked ? 1 : 0).id().toString();
    }

    /** First step: shows what will happen. */
    public void decide() {
        decided = true;
    }

    public void reconsider() {
        decided = false;
    }

    public String merge() {
        var stays = getStays();
        var goes = getGoes();
        merging.merge(new MergeLeads(
                stays.id(), stays.version(), goes.id(), goes.version(), owner == null ? null : UUID.fromString(owner)));
        return aftermath.show(leads.require(stays.id()), "lead.said.merged");
    }

    public LeadView getStays() {
        return both.get(0).id().toString().equals(survivor) ? both.get(0) : both.get(1);
    }

    public LeadView getGoes() {
        return getStays() == both.get(0) ? both.get(1) : both.get(0);
    }

    /** Two partners work them: somebody has to lose it. */
    public boolean isContested() {
        return both.stream().allMatch(lead -> lead.status().isOpenWork())
                && !both.get(0).ownerOrganizationId().equals(both.get(1).ownerOrganizationId());
    }

    public PairRow getPair() {
        return pair;
    }

    public List<LeadView> getBoth() {
        return both;
    }

    public boolean isDecided() {
        return decided;
    }

    public String getSurvivor() {
        return survivor;
    }

    public void setSurvivor(String survivor) {
        this.survivor = survivor;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
