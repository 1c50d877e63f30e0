package org.tandem.api.partner;

import java.util.List;

/** All levels: few, so not paged. */
public record LevelsResponse(List<LevelResponse> items) {}
