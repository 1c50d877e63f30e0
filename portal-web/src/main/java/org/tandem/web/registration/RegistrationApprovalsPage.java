package org.tandem.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tandem.registration.ApprovalRule;
import org.tandem.registration.ApprovalRuleService;
import org.tandem.registration.Approver;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;

/** Who must approve what: the rules in their order, and one of them to write. */
@Named
@ViewScoped
public class RegistrationApprovalsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/registration/approvals.xhtml?faces-redirect=true";

    @Inject
    private ApprovalRuleService rules;

    @Inject
    private RegistrationOptions options;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private List<ApprovalRule> all;
    private ArrayList<Approver> people;
    private ApprovalRule current;
    private RuleForm form = new RuleForm();

    @PostConstruct
    void load() {
        all = rules.list();
        people = new ArrayList<>(rules.people());
        var id = UrlQuery.of(request, "id").id("id").orElse(null);
        current = id == null ? null : rules.require(id);
        form = current == null ? new RuleForm() : new RuleForm(current);
    }

    public String save() {
        if (current == null) {
            rules.add(form.toCommand());
        } else {
            rules.save(current.id(), current.version(), form.toCommand());
        }
        return again("registration.rule.said.saved");
    }

    public String raise(ApprovalRule rule) {
        rules.raise(rule.id(), rule.version());
        return again("registration.rule.said.raised");
    }

    public String remove() {
        rules.remove(current.id(), current.version());
        return again("registration.rule.said.removed");
    }

    private String again(String said) {
        notices.sayOnNextPage(said);
        return HERE;
    }

    /** Roles first, then people. */
    public List<SelectItem> getApprovers() {
        var items = new ArrayList<SelectItem>();
        Approver.ROLES.forEach(
                role -> items.add(new SelectItem("role:" + role, options.approver(Approver.role(role)))));
        people.forEach(person -> items.add(new SelectItem("person:" + person.personId(), person.personName())));
        return items;
    }

    public List<ApprovalRule> getAll() {
        return all;
    }

    public ApprovalRule getCurrent() {
        return current;
    }

    public RuleForm getForm() {
        return form;
    }
}
