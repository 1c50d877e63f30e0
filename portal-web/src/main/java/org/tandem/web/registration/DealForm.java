package org.tandem.web.registration;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.registration.RegisterDeal;
import org.tandem.registration.RegistrationView;

/** What is typed about a deal. */
public final class DealForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private final HashMap<String, String> texts = new HashMap<>();
    private List<String> categories = new ArrayList<>();
    private BigDecimal amount;

    DealForm() {}

    DealForm(RegistrationView of) {
        texts.put("company", of.company());
        texts.put("domain", of.domain());
        texts.put("taxId", of.taxId());
        texts.put("contactName", of.contactName());
        texts.put("email", of.email());
        texts.put("phone", of.phone());
        texts.put("street", of.street());
        texts.put("postcode", of.postcode());
        texts.put("city", of.city());
        texts.put("country", of.country());
        texts.put("subdivision", of.subdivision());
        texts.put("need", of.need());
        texts.put("currency", of.currency());
        texts.put(
                "expectedClose",
                of.expectedClose() == null ? null : of.expectedClose().toString());
        texts.put("evidence", of.evidence());
        categories = new ArrayList<>(of.categories());
        amount = of.amount() == null ? null : of.amount().stripTrailingZeros();
    }

    /** Nobody types twice what was asked for in the check before. */
    void suggest(String company, String domain, String country) {
        texts.put("company", company);
        texts.put("domain", domain);
        texts.put("country", country);
    }

    RegisterDeal toCommand() {
        return new RegisterDeal(
                texts.get("company"),
                texts.get("domain"),
                texts.get("taxId"),
                texts.get("contactName"),
                texts.get("email"),
                texts.get("phone"),
                texts.get("street"),
                texts.get("postcode"),
                texts.get("city"),
                texts.get("country"),
                texts.get("subdivision"),
                List.copyOf(categories),
                texts.get("need"),
                amount,
                texts.get("currency"),
                texts.get("expectedClose"),
                texts.get("evidence"));
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = new ArrayList<>(categories);
    }

    /** Without an exponent: 100000 and not 1E+5. */
    public BigDecimal getAmount() {
        return amount == null || amount.scale() >= 0 ? amount : amount.setScale(0);
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
