package org.tandem.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.registration.ConflictReason;
import org.tandem.registration.ConflictService;
import org.tandem.registration.ConflictSide;
import org.tandem.registration.ConflictView;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;

/** One conflict: both sides for the firm, which decides; its own side for a partner, which can speak for it. */
@Named
@ViewScoped
public class RegistrationConflictPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConflictService conflicts;

    @Inject
    private Notices notices;

    @Inject
    private RegistrationBadges badges;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private ConflictView conflict;
    private String statement;
    private ConflictSide winner;
    private ConflictReason reason;
    private String note;

    @PostConstruct
    void load() {
        id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        conflict = conflicts.require(id);
    }

    public String state() {
        conflicts.state(id, statement);
        return again("registration.conflict.said.stated");
    }

    public String decide() {
        conflicts.decide(id, conflict.version(), winner, reason, note);
        badges.forget();
        return again("registration.conflict.said.decided");
    }

    private String again(String said) {
        notices.sayOnNextPage(said);
        return "/registration/conflict.xhtml?faces-redirect=true&id=" + id;
    }

    public ConflictView getConflict() {
        return conflict;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public ConflictSide getWinner() {
        return winner;
    }

    public void setWinner(ConflictSide winner) {
        this.winner = winner;
    }

    public ConflictReason getReason() {
        return reason;
    }

    public void setReason(ConflictReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
