package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.opportunity.Candidate;
import org.tandem.opportunity.OpportunityRevision;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.OpportunityWork;
import org.tandem.organization.OrganizationRow;
import org.tandem.organization.OrganizationService;
import org.tandem.organization.PersonRow;
import org.tandem.organization.PersonService;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.UrlQuery;

/** The dialogs for an opportunity's team and, for channel managers, its partner. */
@Named
@ViewScoped
public class OpportunityTeamForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SPARE_LINES = 3;
    private static final int MOST_LINES = 20;

    @Inject
    private OpportunityService opportunities;

    @Inject
    private OpportunityWork work;

    @Inject
    private OpportunityRevision revision;

    @Inject
    private OrganizationService organizations;

    @Inject
    private PersonService people;

    @Inject
    private OpportunityAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private OpportunityView deal;
    private List<TeamLine> lines;
    private List<Candidate> candidates;
    private List<OrganizationRow> partners;
    private String organizationId;
    private String personId;

    @PostConstruct
    void load() {
        deal = opportunities.require(UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new));
        lines = new ArrayList<>(deal.team().stream().map(TeamLine::of).toList());
        for (var spare = 0; spare < SPARE_LINES && lines.size() < MOST_LINES; spare++) {
            lines.add(new TeamLine());
        }
    }

    public String save() {
        var team =
                lines.stream().filter(TeamLine::isSaid).map(TeamLine::toShare).toList();
        return aftermath.show(work.setTeam(deal.id(), deal.version(), team), "opportunity.said.changed");
    }

    public String assign() {
        return aftermath.show(
                revision.assign(deal.id(), deal.version(), id(organizationId), id(personId)),
                "opportunity.said.assigned");
    }

    /** The menus offer only ids of rows, so anything else never gets here. */
    private static UUID id(String chosen) {
        return chosen == null ? null : UUID.fromString(chosen);
    }

    public List<TeamLine> getLines() {
        return lines;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = opportunities.candidates(deal.id());
        }
        return candidates;
    }

    public List<OrganizationRow> getPartners() {
        if (partners == null) {
            partners = organizations.listLeadOwners("");
        }
        return partners;
    }

    public List<PersonRow> getPeople() {
        return organizationId == null ? List.of() : people.listOf(id(organizationId));
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String personId) {
        this.personId = personId;
    }
}
