package org.tandem.api.territory;

import java.util.List;
import org.tandem.territory.Coverage;

/** Who covers a country. Beginnings of postcodes say nothing about subdivisions and stand apart. */
public record CoverageResponse(
        String country, List<String> countries, List<CoveredPartResponse> parts, List<String> postcodes) {

    static CoverageResponse from(Coverage coverage, List<String> countries) {
        return new CoverageResponse(
                coverage.country(),
                countries,
                coverage.parts().stream().map(CoveredPartResponse::from).toList(),
                coverage.byPostcode());
    }
}
