package org.tandem.web.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.tandem.opportunity.Share;
import org.tandem.opportunity.TeamMember;

/** One line of the form of a team; an empty one counts for nothing. */
public class TeamLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private String personId;
    private BigDecimal percent;

    static TeamLine of(TeamMember member) {
        var line = new TeamLine();
        line.personId = member.personId().toString();
        line.percent = member.percent();
        return line;
    }

    boolean isSaid() {
        return personId != null || percent != null;
    }

    Share toShare() {
        return new Share(personId == null ? null : UUID.fromString(personId), percent);
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String personId) {
        this.personId = personId;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }
}
