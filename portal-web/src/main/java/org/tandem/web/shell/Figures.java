package org.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Numbers and money as the reader's language writes them. */
@Named
@RequestScoped
public class Figures {
    @Inject
    private Look look;

    @Inject
    private Texts text;

    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(look.getLocale());
        format.setCurrency(Currency.getInstance(currency));
        var whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 4);
        return format.format(amount);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(look.getLocale()).format(value);
    }

    /** "38", or "1,000+" where counting stopped. */
    public String count(int value, boolean capped) {
        return number(value) + (capped ? "+" : "");
    }

    public String band(Enum<?> valueBand) {
        return text.of("lead.band", valueBand);
    }
}
