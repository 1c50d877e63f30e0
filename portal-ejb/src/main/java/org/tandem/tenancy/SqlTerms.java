package org.tandem.tenancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a list as they come together, with the values that stand in them. Values are bound, never written. */
public final class SqlTerms {
    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public SqlTerms and(String term) {
        terms.add(term);
        return this;
    }

    /** With one named value in it; left out when the value is null. */
    public SqlTerms and(String term, String name, Object value) {
        if (value != null) {
            terms.add(term);
            values.put(name, value);
        }
        return this;
    }

    public SqlTerms with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public String sql() {
        return terms.isEmpty() ? "TRUE" : String.join(" AND ", terms);
    }

    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    public Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
