package org.tandem.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.tandem.partner.PartnerBulk;
import org.tandem.partner.PartnerUndo;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.web.listing.Picked;

/** The level that is given to the partners that are ticked, and taken back. */
@Named
@ViewScoped
public class PartnerBulkForm implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Of the menu's entry for being in no programme, where no entry at all is another thing. */
    private static final String NO_LEVEL = "none";

    @Inject
    private PartnerBulk bulk;

    @Inject
    private PartnerListPage page;

    @Inject
    private HttpServletRequest request;

    private String level;
    private BulkOutcome<PartnerUndo> outcome;
    private String said;

    /** The menu offers only ids of levels, so anything else never gets here. */
    public void place() {
        if (level == null) {
            throw RuleViolation.at("levelId", InputRule.REQUIRED);
        }
        show(
                bulk.place(Picked.of(request), NO_LEVEL.equals(level) ? null : UUID.fromString(level)),
                "partner.bulk.placed");
    }

    /** Once: what has been taken back is not done again. */
    public void undo() {
        var taken = bulk.undo(outcome);
        show(new BulkOutcome<>(List.of(), taken.refused(), taken.at()), "lead.bulk.undone");
    }

    private void show(BulkOutcome<PartnerUndo> now, String text) {
        outcome = now;
        said = text;
        page.refresh();
    }

    public BulkOutcome<PartnerUndo> getOutcome() {
        return outcome;
    }

    public String getSaid() {
        return said;
    }

    public String getNoLevel() {
        return NO_LEVEL;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
