package org.tandem.web.webform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.shared.RuleTexts;
import org.tandem.shared.Violation;
import org.tandem.web.shell.Bundles;
import org.tandem.web.shell.Html;
import org.tandem.webform.FormField;
import org.tandem.webform.PublicForm;

/** Writes a form, empty or as it was filled in with what is wrong beside it. */
final class FormHtml {
    private static final Map<FormField, String> AUTOCOMPLETE = Map.of(
            FormField.CONTACT_NAME, "name",
            FormField.COMPANY, "organization",
            FormField.EMAIL, "email",
            FormField.PHONE, "tel",
            FormField.STREET, "street-address",
            FormField.POSTCODE, "postal-code",
            FormField.CITY, "address-level2",
            FormField.COUNTRY, "country");
    private static final List<String> COUNTRIES =
            List.of("DE", "AT", "CH", "NL", "BE", "FR", "LU", "DK", "PL", "CZ", "IT", "ES", "GB", "US");

    private final PublicForm form;
    private final Locale language;
    private final String styles;
    private final Map<String, String> wrong = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private boolean again;

    FormHtml(PublicForm form, Locale language, String styles) {
        this.form = form;
        this.language = language;
        this.styles = styles;
    }

    FormHtml filledIn(Map<String, String> sent, List<Violation> violations) {
        values.putAll(sent);
        violations.forEach(
                violation -> wrong.putIfAbsent(String.valueOf(violation.field()), RuleTexts.text(violation, language)));
        return this;
    }

    /** Asks to send it once more: it came too soon, too late, or from elsewhere. */
    FormHtml again() {
        again = true;
        return this;
    }

    /** @param path where it is sent @param stamp when it was shown */
    String form(String path, String stamp) {
        var html = new StringBuilder("<form class=\"form one\" method=\"post\" action=\"" + Html.escape(path) + "\">");
        html.append("<input type=\"hidden\" name=\"stamp\" value=\"")
                .append(stamp)
                .append("\">");
        html.append("<input type=\"hidden\" name=\"lang\" value=\"").append(language.getLanguage());
        html.append("\"><input type=\"hidden\" name=\"consentVersion\" value=\"")
                .append(form.consentVersion())
                .append("\">");
        if (again || !wrong.isEmpty()) {
            html.append("<p class=\"notice bad\" role=\"alert\">").append(text(again ? "again" : "mend"));
            html.append("</p>");
        }
        form.fields().forEach((field, use) -> html.append(field(field, use == FormField.Use.REQUIRED)));
        html.append("<div class=\"sr\" aria-hidden=\"true\"><label for=\"homepage\">")
                .append(text("empty"));
        html.append("</label><input id=\"homepage\" name=\"homepage\" tabindex=\"-1\" autocomplete=\"off\"></div>");
        html.append(
                "<div class=\"field\"><label class=\"tick\"><input type=\"checkbox\" name=\"consent\" value=\"yes\"");
        html.append(described("consent")).append("> <span>").append(Html.escape(form.consent(language)));
        html.append("</span></label>").append(said("consent")).append("</div>");
        html.append("<div class=\"buttons\"><button class=\"btn p\">")
                .append(text("send"))
                .append("</button></div></form>");
        return whole(html.toString());
    }

    String thanks() {
        return whole("<p role=\"status\">" + text("thanks") + "</p>");
    }

    private String field(FormField field, boolean required) {
        var name = field.field();
        var label = text("field." + name) + (required ? "" : " <span class=\"muted\">" + text("optional") + "</span>");
        return "<div class=\"field\"><label for=\"" + name + "\">" + label + "</label>" + input(field, required)
                + said(name) + "</div>";
    }

    private String input(FormField field, boolean required) {
        var name = field.field();
        var value = Html.escape(values.getOrDefault(name, ""));
        var attributes = " id=\"" + name + "\" name=\"" + name + "\"" + (required ? " required" : "") + described(name)
                + (AUTOCOMPLETE.containsKey(field) ? " autocomplete=\"" + AUTOCOMPLETE.get(field) + "\"" : "");
        return switch (field) {
            case NEED -> "<textarea rows=\"5\" maxlength=\"4000\"" + attributes + ">" + value + "</textarea>";
            case COUNTRY -> "<select" + attributes + ">" + countries() + "</select>";
            case EMAIL -> "<input type=\"email\" maxlength=\"254\" value=\"" + value + "\"" + attributes + ">";
            case PHONE -> "<input type=\"tel\" maxlength=\"50\" value=\"" + value + "\"" + attributes + ">";
            default -> "<input maxlength=\"200\" value=\"" + value + "\"" + attributes + ">";
        };
    }

    private String countries() {
        var options = new StringBuilder("<option value=\"\"></option>");
        for (var code : COUNTRIES) {
            options.append("<option value=\"").append(code);
            options.append(code.equals(values.get("country")) ? "\" selected>" : "\">");
            options.append(new Locale("", code).getDisplayCountry(language)).append("</option>");
        }
        return options.toString();
    }

    private String described(String name) {
        return wrong.containsKey(name) ? " aria-invalid=\"true\" aria-describedby=\"wrong-" + name + "\"" : "";
    }

    private String said(String name) {
        return wrong.containsKey(name)
                ? "<span class=\"ui-message-error\" id=\"wrong-" + name + "\">" + Html.escape(wrong.get(name))
                        + "</span>"
                : "";
    }

    private String whole(String content) {
        var title = Html.escape(form.title(language));
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="UTF-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title><link rel="icon" href="/assets/icon.svg">\
                <link rel="stylesheet" href="%s"><link rel="stylesheet" href="/theme/%s.css"></head>\
                <body class="plain public"><main class="card"><p class="muted">%s</p><h1>%s</h1>%s</main></body></html>
                """.formatted(
                        language.getLanguage(),
                        title,
                        styles,
                        form.accent().substring(1),
                        Html.escape(form.firm()),
                        title,
                        content);
    }

    private String text(String key) {
        return Html.escape(Bundles.text(language, "webform." + key));
    }
}
