package org.tandem.web.routing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tandem.lead.ServiceLevels;
import org.tandem.routing.Factor;
import org.tandem.routing.RoutingSettings;
import org.tandem.routing.RoutingSetup;
import org.tandem.web.shell.Notices;

/** What holds where the rules say nothing: weights of the factors, reach, service levels. */
@Named
@ViewScoped
public class RoutingSettingsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoutingSetup setup;

    @Inject
    private Notices notices;

    private RoutingSettings settings;
    private WeightFields weights;
    private Integer reachKm;
    private Integer idleDays;
    private ServiceLevels serviceLevels;

    @PostConstruct
    void load() {
        settings = setup.settings();
        weights = new WeightFields(settings.weights());
        reachKm = settings.reachKm();
        idleDays = settings.idleDays();
        serviceLevels = settings.serviceLevels();
    }

    public String save() {
        setup.change(settings.version(), weights.values(), reachKm, serviceLevels, idleDays);
        notices.sayOnNextPage("routing.said.saved");
        return "/routing/rules.xhtml?faces-redirect=true";
    }

    public Factor[] getFactors() {
        return Factor.values();
    }

    public ServiceLevels[] getLevels() {
        return ServiceLevels.values();
    }

    public WeightFields getWeights() {
        return weights;
    }

    public Integer getReachKm() {
        return reachKm;
    }

    public void setReachKm(Integer reachKm) {
        this.reachKm = reachKm;
    }

    public Integer getIdleDays() {
        return idleDays;
    }

    public void setIdleDays(Integer idleDays) {
        this.idleDays = idleDays;
    }

    public ServiceLevels getServiceLevels() {
        return serviceLevels;
    }

    public void setServiceLevels(ServiceLevels serviceLevels) {
        this.serviceLevels = serviceLevels;
    }
}
