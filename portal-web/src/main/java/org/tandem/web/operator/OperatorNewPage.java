package org.tandem.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.firm.FirmService;
import org.tandem.firm.InviteAdministrator;
import org.tandem.firm.RegisterFirm;
import org.tandem.web.shell.Notices;

/** A new firm and its first administrator. */
@Named
@RequestScoped
public class OperatorNewPage {
    @Inject
    private FirmService firms;

    @Inject
    private Notices notices;

    private final Map<String, String> texts =
            new HashMap<>(Map.of("accent", "#0b6b66", "currency", "EUR", "locale", "en", "zone", "Europe/Berlin"));

    public String register() {
        var firm = firms.register(new RegisterFirm(
                texts.get("name"),
                texts.get("slug"),
                texts.get("accent"),
                texts.get("currency"),
                texts.get("locale"),
                texts.get("zone"),
                new InviteAdministrator(texts.get("firstName"), texts.get("lastName"), texts.get("email"))));
        notices.sayOnNextPage("operator.said.registered", firm.row().name());
        return "/operator/firm.xhtml?faces-redirect=true&id=" + firm.row().id();
    }

    public List<Currency> getCurrencies() {
        return Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
