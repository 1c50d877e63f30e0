package org.tandem.leadimport;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** Countries, regions and numbers as people and other systems write them. */
final class CellValue {
    private static final Map<String, String> COUNTRIES = countries();
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,4})?");
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3}){0,4}((?!\\1)[.,]\\d{1,4})?");
    private static final Map<String, String> GERMAN_STATES = Map.ofEntries(
            Map.entry("baden wurttemberg", "DE-BW"),
            Map.entry("bayern", "DE-BY"),
            Map.entry("bavaria", "DE-BY"),
            Map.entry("berlin", "DE-BE"),
            Map.entry("brandenburg", "DE-BB"),
            Map.entry("bremen", "DE-HB"),
            Map.entry("hamburg", "DE-HH"),
            Map.entry("hessen", "DE-HE"),
            Map.entry("mecklenburg vorpommern", "DE-MV"),
            Map.entry("niedersachsen", "DE-NI"),
            Map.entry("nordrhein westfalen", "DE-NW"),
            Map.entry("north rhine westphalia", "DE-NW"),
            Map.entry("rheinland pfalz", "DE-RP"),
            Map.entry("saarland", "DE-SL"),
            Map.entry("sachsen", "DE-SN"),
            Map.entry("sachsen anhalt", "DE-ST"),
            Map.entry("schleswig holstein", "DE-SH"),
            Map.entry("thuringen", "DE-TH"));

    private CellValue() {}

    /** ISO code for a code or an English or German name; else the text itself, to be refused by name. */
    static String country(String text) {
        return text == null || text.isBlank() ? null : COUNTRIES.getOrDefault(ColumnGuess.fold(text), text);
    }

    /** ISO 3166-2 where it can be told; a region that is only a name has no code and is left out. */
    static String subdivision(String text, String country) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var code = text.strip().toUpperCase(Locale.ROOT);
        if (code.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
            return code;
        }
        if (country != null && country.length() == 2 && code.matches("[A-Z0-9]{1,3}")) {
            return country + "-" + code;
        }
        return "DE".equals(country) ? GERMAN_STATES.get(ColumnGuess.fold(text)) : null;
    }

    /**
     * "12.500,00 €", "12,500.00", "EUR 12 500", "12500.0000". One separator before three digits groups thousands;
     * a number whose separators fit neither notation is refused, never guessed.
     */
    static BigDecimal amount(String text) {
        var digits =
                text.replaceAll("[\\s\\u00A0\\u202F'’]|[A-Za-z]{3}|[€$£]", "").replaceFirst(",[-–]$", "");
        if (GROUPED.matcher(digits).matches()) {
            var comma = digits.replaceAll("[^.,]", "").charAt(0) == ',';
            digits = digits.replace(comma ? "," : ".", "");
        } else if (!PLAIN.matcher(digits).matches()) {
            throw RuleViolation.at("amount", InputRule.NUMBER_INVALID);
        }
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static Map<String, String> countries() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            for (var language : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH}) {
                codes.put(ColumnGuess.fold(country.getDisplayCountry(language)), code);
            }
            codes.put(ColumnGuess.fold(code), code);
            codes.put(ColumnGuess.fold(country.getISO3Country()), code);
        }
        codes.put("usa", "US");
        codes.put("uk", "GB");
        codes.put("great britain", "GB");
        return codes;
    }
}
