package org.tandem.api.opportunity;

import java.math.BigDecimal;
import java.util.UUID;
import org.tandem.opportunity.TeamMember;

/** A person of a deal's team and its part in percent. */
public record TeamMemberResponse(UUID personId, String name, String organizationName, BigDecimal percent) {

    static TeamMemberResponse from(TeamMember member) {
        return new TeamMemberResponse(member.personId(), member.name(), member.organizationName(), member.percent());
    }
}
