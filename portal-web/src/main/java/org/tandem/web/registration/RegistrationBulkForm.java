package org.tandem.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.tandem.registration.RegistrationBulk;
import org.tandem.registration.RegistrationVerb;
import org.tandem.registration.RejectReason;
import org.tandem.web.listing.BulkForm;
import org.tandem.web.listing.Picked;

/** What is done with the registrations that are ticked. None of it can be taken back, so it is asked for twice. */
@Named
@ViewScoped
public class RegistrationBulkForm extends BulkForm<UUID> {
    private static final long serialVersionUID = 1L;
    private static final List<RegistrationTab> UNDECIDED =
            List.of(RegistrationTab.DRAFT, RegistrationTab.RETURNED, RegistrationTab.REVIEW);

    @Inject
    private RegistrationBulk bulk;

    @Inject
    private RegistrationListPage page;

    @Inject
    private RegistrationVisitor visitor;

    @Inject
    private RegistrationBadges badges;

    @Inject
    private HttpServletRequest request;

    private RegistrationVerb asked;
    private RejectReason reason;
    private String note;

    /** What the reader may do with all of this tab; nothing where it holds what cannot be done with all. */
    public List<RegistrationVerb> getVerbs() {
        if (visitor.isPartner()) {
            return UNDECIDED.contains(page.getTab()) ? List.of(RegistrationVerb.WITHDRAW) : List.of();
        }
        return page.getTab() == RegistrationTab.WAITING
                ? List.of(RegistrationVerb.APPROVE, RegistrationVerb.REJECT)
                : List.of();
    }

    /** The first step. */
    public void ask(RegistrationVerb verb) {
        asked = verb;
        PrimeFaces.current().focus("registrations:" + (verb == RegistrationVerb.REJECT ? "bulkReason" : "bulkNote"));
    }

    public void leave() {
        asked = null;
    }

    /** The second step. */
    public void act() {
        var picked = Picked.of(request);
        switch (asked) {
            case APPROVE -> show(bulk.approve(picked, note), "registration.bulk.approved");
            case REJECT -> show(bulk.reject(picked, reason, note), "registration.bulk.rejected");
            default -> show(bulk.withdraw(picked, note), "registration.bulk.withdrawn");
        }
    }

    @Override
    protected void refresh() {
        asked = null;
        reason = null;
        note = null;
        badges.forget();
        page.refresh();
    }

    /** Null before the first step. */
    public RegistrationVerb getAsked() {
        return asked;
    }

    public RejectReason getReason() {
        return reason;
    }

    public void setReason(RejectReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
