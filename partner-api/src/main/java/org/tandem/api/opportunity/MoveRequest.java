package org.tandem.api.opportunity;

import java.util.UUID;

/** The stage an opportunity shall move to. */
public record MoveRequest(UUID stageId) {}
