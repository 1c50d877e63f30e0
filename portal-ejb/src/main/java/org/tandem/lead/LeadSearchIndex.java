package org.tandem.lead;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.shared.SearchWords;

/** The words by which a lead is found. */
public final class LeadSearchIndex {
    private LeadSearchIndex() {}

    public static String text(LeadDraft draft, String reference) {
        var said = Stream.of(
                        reference,
                        draft.externalId(),
                        draft.company(),
                        draft.contactName(),
                        draft.email(),
                        draft.domain(),
                        draft.phone(),
                        draft.postcode(),
                        draft.city(),
                        draft.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return SearchWords.distinct(said);
    }
}
