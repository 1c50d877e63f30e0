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
import java.util.UUID;
import org.tandem.lead.CapacityView;
import org.tandem.lead.LeadCapacityService;
import org.tandem.organization.PersonRow;
import org.tandem.organization.PersonService;
import org.tandem.partner.CertificationService;
import org.tandem.partner.Certify;
import org.tandem.partner.PartnerEntry;
import org.tandem.partner.PartnerService;
import org.tandem.partner.PartnerView;
import org.tandem.shared.NotFound;
import org.tandem.territory.TerritoryRow;
import org.tandem.territory.TerritoryService;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Typed;
import org.tandem.web.shell.UrlQuery;

/** One partner: what is agreed with it, what it holds, who works there, what changed. */
@Named
@ViewScoped
public class PartnerDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService partners;

    @Inject
    private CertificationService certifications;

    @Inject
    private LeadCapacityService capacities;

    @Inject
    private TerritoryService territories;

    @Inject
    private PersonService people;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> proof = new HashMap<>();
    private PartnerView partner;
    private CapacityView capacity;
    private List<TerritoryRow> inCharge;
    private List<PersonRow> staff;
    private List<PartnerEntry> timeline;

    @PostConstruct
    void load() {
        var id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        partner = partners.require(id);
        capacity = capacities.of(id);
        inCharge = territories.listOf(id);
        staff = people.listOf(id);
        timeline = partners.timeline(id);
    }

    public String certify() {
        certifications.certify(
                partner.id(),
                new Certify(
                        proof.get("name"),
                        proof.get("category"),
                        Typed.day("validFrom", proof.get("validFrom")),
                        Typed.day("validUntil", proof.get("validUntil"))));
        return shown("partner.said.certified");
    }

    public String withdraw(UUID certification) {
        certifications.withdraw(partner.id(), certification);
        return shown("partner.said.withdrawn");
    }

    private String shown(String key) {
        notices.sayOnNextPage(key, partner.name());
        return "/partner/detail.xhtml?faces-redirect=true&id=" + partner.id();
    }

    public Map<String, String> getProof() {
        return proof;
    }

    public PartnerView getPartner() {
        return partner;
    }

    public CapacityView getCapacity() {
        return capacity;
    }

    public List<TerritoryRow> getInCharge() {
        return inCharge;
    }

    public List<PersonRow> getStaff() {
        return staff;
    }

    public List<PartnerEntry> getTimeline() {
        return timeline;
    }
}
