package org.tandem.web.partner;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.partner.PartnerTerms;
import org.tandem.partner.PartnerView;
import org.tandem.web.shell.Typed;

/** The terms with a partner as they are typed, by the names of their fields. */
final class TermsForm {
    private TermsForm() {}

    static Map<String, String> typed(PartnerView partner, ZoneId zone) {
        var texts = new HashMap<String, String>();
        texts.put(
                "levelId",
                partner.level() == null ? null : Typed.text(partner.level().id()));
        texts.put("calendarId", Typed.text(partner.calendarId()));
        texts.put("city", partner.city());
        texts.put("postcode", partner.postcode());
        texts.put("subdivision", partner.subdivision());
        texts.put("country", partner.country());
        texts.put("latitude", Typed.text(partner.latitude()));
        texts.put("longitude", Typed.text(partner.longitude()));
        texts.put("targetShare", Typed.text(partner.targetShare()));
        texts.put("openLeads", Typed.text(partner.openLeads()));
        texts.put("openLeadsPerPerson", Typed.text(partner.openLeadsPerPerson()));
        texts.put("claimsPerDay", Typed.text(partner.claimsPerDay()));
        texts.put("suspendedReason", partner.suspendedReason());
        texts.put("absentUntil", Absence.typed(partner.absentUntil(), zone));
        return texts;
    }

    static PartnerTerms read(Map<String, String> texts, List<String> categories, ZoneId zone) {
        return new PartnerTerms(
                Typed.id(texts.get("levelId")),
                Typed.id(texts.get("calendarId")),
                texts.get("city"),
                texts.get("postcode"),
                texts.get("subdivision"),
                texts.get("country"),
                Typed.decimal("latitude", texts.get("latitude")),
                Typed.decimal("longitude", texts.get("longitude")),
                Typed.decimal("targetShare", texts.get("targetShare")),
                Typed.whole("openLeads", texts.get("openLeads")),
                Typed.whole("openLeadsPerPerson", texts.get("openLeadsPerPerson")),
                Typed.whole("claimsPerDay", texts.get("claimsPerDay")),
                texts.get("suspendedReason"),
                Absence.read(texts.get("absentUntil"), zone),
                categories);
    }
}
