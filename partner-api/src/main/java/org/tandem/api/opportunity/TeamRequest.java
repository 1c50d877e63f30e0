package org.tandem.api.opportunity;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.opportunity.Share;

/** The whole team of an opportunity; the parts sum up to exactly 100. */
public record TeamRequest(List<Member> team) {

    /** A person and its part. */
    @Schema(name = "TeamShare")
    public record Member(
            UUID personId,

            @Schema(description = "More than 0, at most two decimals")
            BigDecimal percent) {}

    /** A null among them is for the domain to refuse. */
    private static Share share(Member one) {
        return one == null ? null : new Share(one.personId(), one.percent());
    }

    List<Share> toShares() {
        return team == null ? null : team.stream().map(TeamRequest::share).toList();
    }
}
