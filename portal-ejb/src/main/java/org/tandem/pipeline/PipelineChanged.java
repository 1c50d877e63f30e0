package org.tandem.pipeline;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A stage was added, described anew, put elsewhere or removed. */
public record PipelineChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String ADDED = "pipeline.stage-added";
    static final String DESCRIBED = "pipeline.stage-described";
    static final String ORDERED = "pipeline.stages-ordered";
    static final String REMOVED = "pipeline.stage-removed";

    static PipelineChanged of(UUID stageId, String type) {
        return new PipelineChanged(stageId, type, Map.of());
    }

    @Override
    public String subject() {
        return "pipeline";
    }
}
