package org.tandem.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/** An amount with its ISO 4217 currency, four decimals, at most 15 digits before the point. */
@Embeddable
public class Money implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

    @Column(name = "amount", precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "currency", length = 3)
    private String currency;

    protected Money() {}

    private Money(BigDecimal amount, String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    public static Money of(BigDecimal amount, String currency) {
        var plain = amount.stripTrailingZeros();
        if (plain.abs().compareTo(LIMIT) >= 0 || plain.scale() > 4) {
            throw RuleViolation.at("value", InputRule.NUMBER_INVALID);
        }
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw RuleViolation.at("currency", InputRule.CURRENCY_UNKNOWN);
        }
        return new Money(plain.setScale(4, RoundingMode.UNNECESSARY), currency);
    }

    /**
     * Reads an amount that somebody typed or sent; null when there is none or it is refused.
     *
     * @param currency null: {@code otherwise}
     */
    public static Money read(TextInput input, BigDecimal amount, String currency, String otherwise) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0) {
            input.refuse("amount", InputRule.OUT_OF_RANGE);
            return null;
        }
        try {
            var blank = currency == null || currency.isBlank();
            return of(amount, blank ? otherwise : currency.strip().toUpperCase(Locale.ROOT));
        } catch (RuleViolation refused) {
            var first = refused.violations().get(0);
            input.refuse("value".equals(first.field()) ? "amount" : first.field(), InputRule.valueOf(first.code()));
            return null;
        }
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money
                && Objects.equals(amount, money.amount)
                && Objects.equals(currency, money.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, currency);
    }

    @Override
    public String toString() {
        return amount + " " + currency;
    }
}
