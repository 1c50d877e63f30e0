package org.tandem.web.opportunity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.forecast.Quarter;
import org.tandem.forecast.QuotaService;
import org.tandem.organization.OrganizationRow;
import org.tandem.organization.OrganizationService;
import org.tandem.shared.Time;
import org.tandem.web.shell.Notices;

/** The dialog in which a channel manager says what a partner is to sell. */
@Named
@ViewScoped
public class QuotaForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int QUARTERS = 5;

    @Inject
    private QuotaService quotas;

    @Inject
    private OrganizationService organizations;

    @Inject
    private Notices notices;

    @Inject
    private Time time;

    private List<OrganizationRow> partners;
    private String organizationId;
    private String quarter;
    private BigDecimal amount;

    public String save() {
        quotas.set(organizationId == null ? null : UUID.fromString(organizationId), Quarter.parse(quarter), amount);
        notices.sayOnNextPage("opportunity.said.quota", quarter);
        return "/opportunity/forecast.xhtml?faces-redirect=true";
    }

    public List<OrganizationRow> getPartners() {
        if (partners == null) {
            partners = organizations.listLeadOwners("");
        }
        return partners;
    }

    public List<String> getQuarters() {
        return Stream.iterate(Quarter.of(LocalDate.ofInstant(time.now(), ZoneOffset.UTC)), Quarter::next)
                .limit(QUARTERS)
                .map(Quarter::toString)
                .toList();
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
