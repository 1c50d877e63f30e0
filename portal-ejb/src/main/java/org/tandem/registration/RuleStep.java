package org.tandem.registration;

import java.io.Serializable;

/** One approval that a rule asks for. @param escalation who is asked after the deadline; null: the channel managers */
public record RuleStep(Approver approver, Approver escalation) implements Serializable {}
