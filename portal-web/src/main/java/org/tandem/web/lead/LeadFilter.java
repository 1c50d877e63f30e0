package org.tandem.web.lead;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.ValueBand;
import org.tandem.web.shell.UrlQuery;

/** The filters that all lists of leads share, from and to the address. */
public final class LeadFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final UrlQuery url;

    LeadFilter(UrlQuery url) {
        this.url = url;
    }

    LeadQuery query(LeadQuery.Scope scope) {
        return query(scope, PAGE);
    }

    LeadQuery query(LeadQuery.Scope scope, int limit) {
        return new LeadQuery(
                scope,
                getStatus() == null ? Set.of() : Set.of(getStatus()),
                getQ(),
                getCategory(),
                getCountry(),
                getSubdivision(),
                getValue(),
                url.id("owner").orElse(null),
                url.getCursor(),
                limit);
    }

    UrlQuery url() {
        return url;
    }

    public boolean isUnset() {
        return getQ() == null
                && getCategory() == null
                && getCountry() == null
                && getSubdivision() == null
                && getValue() == null
                && url.get("owner") == null;
    }

    /** What the form must send along so that choosing one filter keeps the others. */
    public Set<Map.Entry<String, String>> getKept() {
        return url.kept();
    }

    public String with(String name, String value) {
        return url.with(name, value);
    }

    public String without(String name) {
        return url.without(name);
    }

    public boolean isMine() {
        return url.get("mine") != null;
    }

    public String getQ() {
        return url.get("q");
    }

    public LeadStatus getStatus() {
        return url.get("status", LeadStatus.class);
    }

    public String getCategory() {
        return url.get("category");
    }

    public String getCountry() {
        return url.get("country");
    }

    public String getSubdivision() {
        return url.get("subdivision");
    }

    public ValueBand getValue() {
        return url.get("value", ValueBand.class);
    }
}
