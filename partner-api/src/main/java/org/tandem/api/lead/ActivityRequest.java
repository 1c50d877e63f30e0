package org.tandem.api.lead;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.ActivityKind;

/** Something that was done about a lead. */
public record ActivityRequest(
        ActivityKind kind,
        String text,

        @Schema(description = "How long it took; optional") Integer minutes) {}
