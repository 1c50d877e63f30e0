package org.tandem.web.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tandem.lead.LeadMerging;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadView;
import org.tandem.lead.MergeView;

/** Into which lead another one was merged, and the way back. */
@Named
@ViewScoped
public class LeadMergeForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DUPLICATE = "DUPLICATE";

    @Inject
    private LeadMerging merging;

    @Inject
    private LeadService leads;

    @Inject
    private LeadAftermath aftermath;

    private MergeView merge;
    private boolean asked;

    /** Null for a lead that is none of that; only then the database is asked. */
    public MergeView of(LeadView lead) {
        if (!asked && DUPLICATE.equals(lead.closedReason())) {
            merge = merging.mergeOf(lead.id()).orElse(null);
        }
        asked = true;
        return merge;
    }

    public String undo() {
        merging.undo(merge.id());
        return aftermath.show(leads.require(merge.loserId()), "lead.said.unmerged");
    }
}
