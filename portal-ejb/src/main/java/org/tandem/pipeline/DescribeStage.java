package org.tandem.pipeline;

import java.util.EnumSet;
import java.util.Set;
import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;

/**
 * A stage as a channel manager describes it, unchecked.
 *
 * @param probability in percent, 0 to 100
 * @param required what must be known before a deal moves on from here
 * @param partnerFields what a partner may change here
 * @param stalledDays days without an activity after which a deal counts as stalled, 1 to 365
 */
public record DescribeStage(
        String nameEn,
        String nameDe,
        Integer probability,
        ForecastCategory forecast,
        Set<DealField> required,
        Set<DealField> partnerFields,
        Integer stalledDays) {

    private static final int NAME_LENGTH = 60;
    private static final int MOST_DAYS = 365;

    DescribeStage checked() {
        var input = new TextInput();
        var english = input.required("nameEn", nameEn, NAME_LENGTH);
        var german = input.required("nameDe", nameDe, NAME_LENGTH);
        range(input, "probability", probability, 0, 100);
        range(input, "stalledDays", stalledDays, 1, MOST_DAYS);
        if (forecast == null) {
            input.refuse("forecast", InputRule.REQUIRED);
        }
        var asked = required == null ? Set.<DealField>of() : required;
        if (!DealField.REQUIRABLE.containsAll(asked)) {
            input.refuse("required", InputRule.VALUE_UNKNOWN);
        }
        var open = partnerFields == null ? Set.<DealField>of() : partnerFields;
        if (!EnumSet.allOf(DealField.class).containsAll(open)) {
            input.refuse("partnerFields", InputRule.VALUE_UNKNOWN);
        }
        input.throwIfRefused();
        return new DescribeStage(english, german, probability, forecast, asked, open, stalledDays);
    }

    private static void range(TextInput input, String field, Integer value, int least, int most) {
        if (value == null) {
            input.refuse(field, InputRule.REQUIRED);
        } else if (value < least || value > most) {
            input.refuse(field, InputRule.OUT_OF_RANGE, Integer.toString(least), Integer.toString(most));
        }
    }
}
