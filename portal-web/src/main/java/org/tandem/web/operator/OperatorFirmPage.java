package org.tandem.web.operator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.firm.FirmService;
import org.tandem.firm.FirmView;
import org.tandem.firm.InviteAdministrator;
import org.tandem.firm.ProvisioningState;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.Times;
import org.tandem.web.shell.UrlQuery;

/** One firm, how far it is, and its first administrator's invitation. */
@Named
@ViewScoped
public class OperatorFirmPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FirmService firms;

    @Inject
    private Notices notices;

    @Inject
    private Texts text;

    @Inject
    private Times times;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private FirmView firm;
    private String firstName;
    private String lastName;
    private String email;

    @PostConstruct
    void open() {
        id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        load();
    }

    public void load() {
        firm = firms.require(id);
        firstName = firm.firstName();
        lastName = firm.lastName();
        email = firm.email();
    }

    public String invite() {
        firms.invite(id, new InviteAdministrator(firstName, lastName, email), firm.version());
        notices.sayOnNextPage("operator.said.invited");
        return "/operator/firm.xhtml?faces-redirect=true&id=" + id;
    }

    /** What happened with the invitation, and what comes next. */
    public String getTold() {
        if (firm.email() == null) {
            return text.get("operator.told.elsewhere");
        }
        if (firm.row().people() > 0) {
            return text.get("operator.told.signedIn");
        }
        var name = firm.firstName() + " " + firm.lastName();
        return switch (firm.row().state()) {
            case DONE -> text.format("operator.told.DONE", firm.email(), times.at(firm.invitedAt()));
            case FAILED -> text.format("operator.told.FAILED", name);
            case WAITING -> text.format("operator.told.WAITING", name, firm.email());
        };
    }

    public boolean isInvitable() {
        return firm.isInvitable();
    }

    public boolean isWaiting() {
        return firm.row().state() == ProvisioningState.WAITING;
    }

    public FirmView getFirm() {
        return firm;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
