package org.tandem.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

/** Puts each broken rule at the field of that name in the form that was sent; what has no field there is said above. */
final class FieldMessages {
    private FieldMessages() {}

    static void show(FacesContext context, RuleViolation refused) {
        refused.violations().forEach(violation -> show(context, violation));
        context.validationFailed();
        context.renderResponse();
    }

    private static void show(FacesContext context, Violation violation) {
        var text = CDI.current().select(Texts.class).get().rule(violation);
        var field = violation.field() == null ? null : find(context, violation.field());
        if (field == null) {
            CDI.current().select(Notices.class).get().refuse(named(violation) + text);
        } else {
            field.setValid(false);
            // else the page would show an empty field instead of what was typed
            field.setSubmittedValue(
                    context.getExternalContext().getRequestParameterMap().get(field.getClientId(context)));
            context.addMessage(field.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** Where the form has no such field the reader is told which one is meant. */
    private static String named(Violation violation) {
        var key = "shell.field." + violation.field();
        var texts = CDI.current().select(Texts.class).get();
        var label = violation.field() == null ? "[" : texts.get(key);
        return label.startsWith("[") ? "" : label + ": ";
    }

    private static UIInput find(FacesContext context, String name) {
        var found = new AtomicReference<UIInput>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput input && name.equals(component.getId()) && isSent(context, component)) {
                found.set(input);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    /** By its form, for a file's field is not among the parameters. */
    private static boolean isSent(FacesContext context, UIComponent component) {
        var above = component.getParent();
        while (above != null && !(above instanceof UIForm)) {
            above = above.getParent();
        }
        return above instanceof UIForm form && form.isSubmitted();
    }
}
