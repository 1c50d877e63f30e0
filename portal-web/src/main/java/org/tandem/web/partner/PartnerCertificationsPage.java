package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.partner.CertificationRow;
import org.tandem.partner.CertificationService;

/** Certifications that end soon or ended lately. */
@Named
@RequestScoped
public class PartnerCertificationsPage {
    @Inject
    private CertificationService certifications;

    private List<CertificationRow> ending;

    @PostConstruct
    void load() {
        ending = certifications.listEnding();
    }

    public List<CertificationRow> getEnding() {
        return ending;
    }
}
