package org.tandem.api.territory;

import java.util.List;
import org.tandem.territory.Coverage;
import org.tandem.territory.Specificity;

/** One subdivision. {@code by} is null when nobody covers it, else the most specific kind of territory that does. */
public record CoveredPartResponse(String subdivision, String name, Specificity by, List<String> partners) {

    static CoveredPartResponse from(Coverage.Part part) {
        return new CoveredPartResponse(
                part.subdivision().code(), part.subdivision().name(), part.how(), part.partners());
    }
}
