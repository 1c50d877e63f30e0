package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.UUID;
import org.tandem.lead.LeadPlacement;
import org.tandem.lead.LeadView;

/** The channel manager's dialog to offer a lead to some partners, and the verb that has it routed. */
@Named
@RequestScoped
public class LeadPlacementForm {
    @Inject
    private LeadPlacement placement;

    @Inject
    private LeadAftermath aftermath;

    private String[] organizationIds = {};
    private Integer minutes;

    public String offer(LeadView lead) {
        var partners = Arrays.stream(organizationIds).map(UUID::fromString).toList();
        return aftermath.show(placement.offer(lead.id(), lead.version(), partners, minutes), "lead.said.offered");
    }

    public String route(LeadView lead) {
        return aftermath.show(placement.route(lead.id(), lead.version()), "lead.said.queued");
    }

    public String[] getOrganizationIds() {
        return organizationIds.clone();
    }

    public void setOrganizationIds(String[] organizationIds) {
        this.organizationIds = organizationIds == null ? new String[0] : organizationIds.clone();
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
