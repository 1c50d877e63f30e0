package org.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.tandem.shared.Violation;

/** {@code #{text['lead.title']}} in pages, {@code text.format(…)} in beans: the reader's language. */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    @Inject
    private Look look;

    @Override
    public String get(Object key) {
        return Bundles.text(look.getLocale(), key.toString());
    }

    public String format(String key, Object... values) {
        return Bundles.format(look.getLocale(), key, values);
    }

    /** The text of an enum constant: {@code lead.status.WORKING}. */
    public String of(String prefix, Enum<?> constant) {
        return constant == null ? "" : get(prefix + "." + constant.name());
    }

    public String rule(String code, Object... values) {
        return Bundles.format(look.getLocale(), "rules." + code, values);
    }

    public String rule(Violation violation) {
        return rule(violation.code(), violation.args().toArray());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are asked for by key");
    }
}
