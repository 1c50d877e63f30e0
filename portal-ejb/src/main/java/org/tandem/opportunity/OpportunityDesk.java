package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.pipeline.Pipeline;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.References;

/** What every new opportunity gets, however it came about: reference, first stage, parts, an entry in the trail. */
@ApplicationScoped
class OpportunityDesk {
    @Inject
    private Pipeline pipeline;

    @Inject
    private OpportunityParts parts;

    @Inject
    private References references;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Not written yet: the caller does that, and calls {@link #complete} after. */
    Opportunity open(NewOpportunity said) {
        var now = time.now();
        return new Opportunity(
                said, references.next("O", now), pipeline.stages().get(0).id(), now);
    }

    void complete(Opportunity made, NewOpportunity said) {
        parts.setCategories(made.getId(), said.categories());
        if (said.ownerPersonId() != null) {
            parts.setTeam(made.getId(), List.of(new Share(said.ownerPersonId(), TeamPolicy.WHOLE)));
        }
        parts.index(made.getId());
        events.fire(OpportunityChanged.of(
                made.getId(),
                OpportunityChanged.CREATED,
                "lead",
                said.leadId(),
                "registration",
                said.registrationId()));
    }
}
