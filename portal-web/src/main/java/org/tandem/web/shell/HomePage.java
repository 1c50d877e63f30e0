package org.tandem.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.lead.LeadClaiming;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.leadimport.ImportView;
import org.tandem.leadimport.LeadImportService;
import org.tandem.notification.NotificationRow;
import org.tandem.notification.NotificationService;
import org.tandem.web.lead.LeadAftermath;

/** What needs the reader now: leads to claim and to go on with, or to steer; and what was told to him. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private static final Set<LeadStatus> OPEN =
            EnumSet.of(LeadStatus.CLAIMED, LeadStatus.WORKING, LeadStatus.QUALIFIED);

    @Inject
    private LeadService leads;

    @Inject
    private LeadClaiming claiming;

    @Inject
    private LeadImportService imports;

    @Inject
    private NotificationService notifications;

    @Inject
    private LeadAftermath aftermath;

    @Inject
    private Person person;

    private List<LeadRow> available = List.of();
    private List<LeadRow> open = List.of();
    private List<ImportView> latestImports = List.of();
    private List<NotificationRow> news;

    @PostConstruct
    void load() {
        news = notifications.list(null, SHOWN).items();
        if (isPartner()) {
            available =
                    leads.list(LeadQuery.of(LeadQuery.Scope.AVAILABLE, SHOWN)).items();
            open = leads.list(LeadQuery.of(LeadQuery.Scope.MINE, SHOWN).withStatus(OPEN))
                    .items();
        }
        if (isChannelManager()) {
            available =
                    leads.list(LeadQuery.of(LeadQuery.Scope.AVAILABLE, SHOWN)).items();
            latestImports = imports.latest().stream().limit(SHOWN).toList();
        }
    }

    public String claim(UUID id) {
        return aftermath.show(claiming.claim(id), "lead.said.claimed");
    }

    public boolean isPartner() {
        return person.mayOpen(Pages.LEAD_AVAILABLE);
    }

    public boolean isChannelManager() {
        return person.mayOpen(Pages.LEAD_LIST);
    }

    public LeadStatus[] getStatuses() {
        return LeadStatus.values();
    }

    public List<LeadRow> getAvailable() {
        return available;
    }

    public List<LeadRow> getOpen() {
        return open;
    }

    public List<ImportView> getLatestImports() {
        return latestImports;
    }

    public List<NotificationRow> getNews() {
        return news;
    }
}
