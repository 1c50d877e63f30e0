package org.tandem.web.registration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.registration.ApprovalMode;
import org.tandem.registration.ApprovalRule;
import org.tandem.registration.Approver;
import org.tandem.registration.RuleStep;
import org.tandem.registration.SaveApprovalRule;

/** What is typed about an approval rule. An approver without a choice is left out. */
public final class RuleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String expression;
    private ApprovalMode mode = ApprovalMode.SEQUENTIAL;
    private Integer deadlineHours = 24;
    private boolean active = true;
    private final ArrayList<StepChoice> steps = new ArrayList<>();

    /** One line of approvers: as {@code role:…} or {@code person:…}, or nothing. */
    public static final class StepChoice implements Serializable {
        private static final long serialVersionUID = 1L;
        private String approver;
        private String escalation;

        public String getApprover() {
            return approver;
        }

        public void setApprover(String approver) {
            this.approver = approver;
        }

        public String getEscalation() {
            return escalation;
        }

        public void setEscalation(String escalation) {
            this.escalation = escalation;
        }
    }

    RuleForm() {
        addStep();
    }

    RuleForm(ApprovalRule rule) {
        name = rule.name();
        expression = rule.expression();
        mode = rule.mode();
        deadlineHours = rule.deadlineHours();
        active = rule.active();
        for (var step : rule.steps()) {
            addStep();
            steps.get(steps.size() - 1).setApprover(written(step.approver()));
            steps.get(steps.size() - 1).setEscalation(written(step.escalation()));
        }
    }

    public void addStep() {
        steps.add(new StepChoice());
    }

    SaveApprovalRule toCommand() {
        return new SaveApprovalRule(
                name,
                expression,
                mode,
                deadlineHours,
                active,
                steps.stream()
                        .filter(step -> step.getApprover() != null)
                        .map(step -> new RuleStep(read(step.getApprover()), read(step.getEscalation())))
                        .toList());
    }

    private static String written(Approver approver) {
        if (approver == null) {
            return null;
        }
        return approver.role() == null ? "person:" + approver.personId() : "role:" + approver.role();
    }

    /** The menus offer only what can be read here. */
    private static Approver read(String choice) {
        if (choice == null) {
            return null;
        }
        var value = choice.substring(choice.indexOf(':') + 1);
        return choice.startsWith("role:") ? Approver.role(value) : Approver.person(UUID.fromString(value));
    }

    public List<StepChoice> getSteps() {
        return steps;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getExpression() {
        return expression;
    }

    public void setExpression(String expression) {
        this.expression = expression;
    }

    public ApprovalMode getMode() {
        return mode;
    }

    public void setMode(ApprovalMode mode) {
        this.mode = mode;
    }

    public Integer getDeadlineHours() {
        return deadlineHours;
    }

    public void setDeadlineHours(Integer deadlineHours) {
        this.deadlineHours = deadlineHours;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
