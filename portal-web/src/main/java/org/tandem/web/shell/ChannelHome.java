package org.tandem.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadWorklist;
import org.tandem.lead.OfferStatistics;
import org.tandem.lead.PartnerAnswers;
import org.tandem.lead.WorklistKind;
import org.tandem.leadimport.ImportView;
import org.tandem.leadimport.LeadImportService;
import org.tandem.registration.RegistrationCounts;
import org.tandem.registration.RegistrationService;
import org.tandem.shared.PageOf;

/** What a channel manager has to decide, how leads stand, and how partners answer to what they are offered. */
@Named
@ViewScoped
public class ChannelHome implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private static final int PARTNERS = 8;

    @Inject
    private LeadWorklist worklist;

    @Inject
    private OfferStatistics statistics;

    @Inject
    private RegistrationService registrations;

    @Inject
    private LeadImportService imports;

    private Map<WorklistKind, Integer> waiting;
    private RegistrationCounts deals;
    private List<PartnerAnswers> answers;
    private List<ImportView> latestImports;

    @PostConstruct
    void load() {
        waiting = worklist.counts();
        deals = registrations.counts();
        answers = statistics.answers(PARTNERS);
        latestImports = imports.latest().stream().limit(SHOWN).toList();
    }

    public String waiting(WorklistKind kind) {
        return shown(waiting.get(kind));
    }

    public String getApprovals() {
        return shown(deals.waitingForMe());
    }

    public String getConflicts() {
        return shown(deals.conflicts());
    }

    private static String shown(int count) {
        return count > PageOf.COUNT_LIMIT ? "999+" : Integer.toString(count);
    }

    public WorklistKind[] getKinds() {
        return WorklistKind.values();
    }

    public LeadStatus[] getStatuses() {
        return LeadStatus.values();
    }

    public List<PartnerAnswers> getAnswers() {
        return answers;
    }

    public List<ImportView> getLatestImports() {
        return latestImports;
    }
}
