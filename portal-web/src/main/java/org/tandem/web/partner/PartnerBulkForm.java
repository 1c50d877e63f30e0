package org.tandem.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.tandem.partner.PartnerBulk;
import org.tandem.partner.PartnerUndo;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.web.listing.BulkForm;
import org.tandem.web.listing.Picked;

/** The level that is given to the partners that are ticked, and taken back. */
@Named
@ViewScoped
public class PartnerBulkForm extends BulkForm<PartnerUndo> {
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

    /** The menu offers only ids of levels, so anything else never gets here. */
    public void place() {
        if (level == null) {
            throw RuleViolation.at("levelId", InputRule.REQUIRED);
        }
        show(
                bulk.place(Picked.of(request), NO_LEVEL.equals(level) ? null : UUID.fromString(level)),
                "partner.bulk.placed");
    }

    public void undo() {
        takeBack(bulk::undo);
    }

    @Override
    protected void refresh() {
        page.refresh();
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
