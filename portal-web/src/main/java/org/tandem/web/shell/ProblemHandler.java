package org.tandem.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/** The one place where pages meet exceptions. What it does with each is {@link Problem}'s business. */
class ProblemHandler extends ExceptionHandlerWrapper {

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            var event = events.next();
            events.remove();
            if (!FacesContext.getCurrentInstance().getResponseComplete()) {
                Problem.of(event.getContext().getException()).answer(event.getContext());
            }
        }
        getWrapped().handle();
    }
}
