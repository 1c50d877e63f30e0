package org.tandem.api.lead;

/** Why a lead is given back; optional, like the whole body. */
public record ReleaseRequest(String note) {}
