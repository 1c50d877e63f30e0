package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0000",
        "-0.0, 0.0000",
        "12.5, 12.5000",
        "12.50000000, 12.5000",
        "1E+3, 1000.0000",
        "-3, -3.0000",
        "999999999999999.9999, 999999999999999.9999",
        "0E-1000000000, 0.0000",
        "0E+1000000000, 0.0000"
    })
    void keepsFourDecimals(BigDecimal amount, String kept) {
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Money.of(amount, "EUR"))
                        .getAmount()
                        .toPlainString())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "1000000000000000", "-1000000000000000", "1e400", "1e-400", "1e1000000000"})
    void refusesWhatTheDatabaseCannotHold(BigDecimal amount) {
        assertThatThrownBy(() -> Money.of(amount, "EUR")).hasMessage("NUMBER_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "E", "123", "{0}"})
    void refusesAnUnknownCurrency(String currency) {
        assertThatThrownBy(() -> Money.of(BigDecimal.ONE, currency)).hasMessage("CURRENCY_UNKNOWN");
    }

    @Test
    void isEqualByAmountAndCurrency() {
        var five = Money.of(new BigDecimal("5"), "EUR");
        assertThat(five)
                .isEqualTo(Money.of(new BigDecimal("5.00"), "EUR"))
                .hasSameHashCodeAs(Money.of(new BigDecimal("5.00"), "EUR"))
                .isNotEqualTo(Money.of(new BigDecimal("5"), "CHF"))
                .isNotEqualTo(Money.of(new BigDecimal("6"), "EUR"))
                .isNotEqualTo("5")
                .hasToString("5.0000 EUR");
    }

    @Property
    void losesNothing(
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(4) BigDecimal amount) {
        assertThat(Money.of(amount, "EUR").getAmount())
                .isEqualByComparingTo(amount)
                .satisfies(kept -> assertThat(kept.scale()).isEqualTo(4));
    }

    @Test
    void knowsEveryCurrencyOfTheWorld() {
        for (var currency : Currency.getAvailableCurrencies()) {
            assertThat(Money.of(BigDecimal.ONE, currency.getCurrencyCode()).getCurrency())
                    .isEqualTo(currency.getCurrencyCode());
        }
    }
}
