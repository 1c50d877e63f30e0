package org.tandem.api.pipeline;

import java.util.List;
import java.util.UUID;

/** Ids of all stages, first to last. */
public record StageOrderRequest(List<UUID> order) {}
