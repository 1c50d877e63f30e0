package org.tandem.api.offer;

import java.util.List;
import java.util.UUID;
import org.tandem.lead.PartnerAnswers;

/** How partners answer. */
public record OfferAnswersResponse(List<Row> items) {

    /**
     * One partner's answers.
     *
     * @param acceptance of those it could have taken, 0 to 100; null when there are none
     * @param medianMinutes to accept or decline; null: it never did
     */
    public record Row(
            UUID organizationId,
            String organizationName,
            int offered,
            int open,
            int accepted,
            int declined,
            int expired,
            int taken,
            Integer acceptance,
            Integer medianMinutes) {

        static Row from(PartnerAnswers answers) {
            return new Row(
                    answers.organizationId(),
                    answers.organizationName(),
                    answers.offered(),
                    answers.open(),
                    answers.accepted(),
                    answers.declined(),
                    answers.expired(),
                    answers.taken(),
                    answers.acceptance(),
                    answers.medianMinutes());
        }
    }

    static OfferAnswersResponse from(List<PartnerAnswers> answers) {
        return new OfferAnswersResponse(answers.stream().map(Row::from).toList());
    }
}
