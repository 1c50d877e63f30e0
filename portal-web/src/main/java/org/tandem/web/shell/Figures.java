package org.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;

/** Numbers and money as the reader's language writes them. */
@Named
@RequestScoped
public class Figures {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

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

    /** "62 k€" for a column's head, where the exact figure would not fit. */
    public String brief(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        var thousands = amount.divide(THOUSAND, 0, RoundingMode.HALF_UP);
        var whole = amount.setScale(0, RoundingMode.HALF_UP);
        return thousands.longValue() < 10
                ? money(whole, currency)
                : number(thousands.longValue()) + " k"
                        + Currency.getInstance(currency).getSymbol(look.getLocale());
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
