package org.tandem.web.territory;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.organization.OrganizationService;
import org.tandem.territory.DescribeTerritory;
import org.tandem.territory.Territory;
import org.tandem.territory.TerritoryService;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Typed;
import org.tandem.web.shell.UrlQuery;

/** One territory, or a new one: what it covers, who is in charge, what it has in common with others. */
@Named
@ViewScoped
public class TerritoryDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TerritoryService territories;

    @Inject
    private OrganizationService organizations;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> texts = new HashMap<>();
    private List<String> inCharge = new ArrayList<>();
    private final Map<String, String> partners = new LinkedHashMap<>();
    private List<Territory> overlapping = List.of();
    private Territory open;

    @PostConstruct
    void load() {
        organizations.listLeadOwners("").forEach(row -> partners.put(row.id().toString(), row.name()));
        open = UrlQuery.of(request, "id").id("id").map(territories::require).orElse(null);
        if (open != null) {
            overlapping = territories.overlapping(open.id());
            texts.put("name", open.name());
            texts.put("areas", open.areas().stream().map(Object::toString).collect(Collectors.joining(", ")));
            inCharge = new ArrayList<>(open.partners().stream()
                    .map(partner -> partner.id().toString())
                    .toList());
            open.partners().forEach(one -> partners.put(one.id().toString(), one.name()));
            if (open.circle() != null) {
                texts.put("latitude", Typed.text(open.circle().latitude()));
                texts.put("longitude", Typed.text(open.circle().longitude()));
                texts.put("radiusKm", Typed.text(open.circle().radiusKm()));
            }
        }
    }

    public String save() {
        var wanted = new DescribeTerritory(
                texts.get("name"),
                areas(),
                Typed.decimal("latitude", texts.get("latitude")),
                Typed.decimal("longitude", texts.get("longitude")),
                Typed.decimal("radiusKm", texts.get("radiusKm")),
                inCharge.stream().map(Typed::id).toList());
        var saved = open == null ? territories.draw(wanted) : territories.describe(open.id(), open.version(), wanted);
        notices.sayOnNextPage("territory.said.saved", saved.name());
        return "/territory/detail.xhtml?faces-redirect=true&id=" + saved.id();
    }

    public String remove() {
        territories.remove(open.id(), open.version());
        notices.sayOnNextPage("territory.said.removed", open.name());
        return "/territory/list.xhtml?faces-redirect=true";
    }

    private List<String> areas() {
        var typed = Objects.toString(texts.get("areas"), "");
        return Stream.of(typed.split("[,;\\n]")).filter(area -> !area.isBlank()).toList();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getInCharge() {
        return inCharge;
    }

    public void setInCharge(List<String> inCharge) {
        this.inCharge = inCharge;
    }

    /** Names by id; those in charge also where the list of all partners ends before them. */
    public Set<Map.Entry<String, String>> getPartners() {
        return partners.entrySet();
    }

    public List<Territory> getOverlapping() {
        return overlapping;
    }

    public Territory getOpen() {
        return open;
    }
}
