package org.tandem.api.opportunity;

import java.util.List;
import java.util.UUID;
import org.tandem.customer.CustomerCandidate;
import org.tandem.opportunity.ConversionPreview;

/** What a lead would become, and customers that may be the company meant, the surest first. */
public record ConversionPreviewResponse(String company, String name, List<Candidate> candidates) {

    /** A customer; {@code by} is what is the same. */
    public record Candidate(
            UUID id, String reference, String name, String domain, String city, CustomerCandidate.Match by) {}

    static ConversionPreviewResponse from(ConversionPreview preview) {
        return new ConversionPreviewResponse(
                preview.company(),
                preview.name(),
                preview.candidates().stream()
                        .map(one -> new Candidate(
                                one.id(), one.reference(), one.name(), one.domain(), one.city(), one.by()))
                        .toList());
    }
}
