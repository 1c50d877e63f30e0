package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tandem.catalog.CategoryRow;
import org.tandem.catalog.CategoryService;
import org.tandem.lead.ActivityKind;
import org.tandem.lead.LeadSource;
import org.tandem.lead.LostReason;
import org.tandem.lead.RetireReason;
import org.tandem.lead.ValueBand;
import org.tandem.web.shell.Look;

/** What can be chosen in filters and forms about leads. */
@Named
@RequestScoped
public class LeadOptions {
    /** Where the firms of the first customers sell; any other country can be typed into an import. */
    private static final List<String> COUNTRIES =
            List.of("DE", "AT", "CH", "NL", "BE", "FR", "LU", "DK", "PL", "CZ", "IT", "ES", "GB", "US");

    @Inject
    private CategoryService categories;

    @Inject
    private Look look;

    private List<CategoryRow> known;

    public List<CategoryRow> getCategories() {
        if (known == null) {
            known = categories.list();
        }
        return known;
    }

    public String category(String code) {
        return getCategories().stream()
                .filter(row -> row.code().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code);
    }

    public String name(CategoryRow row) {
        return row.name(look.getLocale().getLanguage());
    }

    public List<String> getCountries() {
        return COUNTRIES.stream().sorted(Comparator.comparing(this::country)).toList();
    }

    public String country(String code) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(look.getLocale());
    }

    /** "Cologne, DE", as far as it is known. */
    public String place(String city, String country) {
        return city == null ? country(country) : country == null ? city : city + ", " + country;
    }

    public List<ValueBand> getBands() {
        return Arrays.stream(ValueBand.values())
                .filter(band -> band.compareTo(ValueBand.UNDER_5K) > 0)
                .toList();
    }

    public ActivityKind[] getActivityKinds() {
        return ActivityKind.values();
    }

    public LostReason[] getLostReasons() {
        return LostReason.values();
    }

    public RetireReason[] getRetireReasons() {
        return RetireReason.values();
    }

    public LeadSource[] getSources() {
        return LeadSource.values();
    }
}
