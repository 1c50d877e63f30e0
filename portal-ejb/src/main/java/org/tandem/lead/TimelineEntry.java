package org.tandem.lead;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of a lead's timeline.
 *
 * @param personName null when a job did it, or when the caller may not know who
 * @param type key of the text in {@code i18n/events}
 * @param detail values of the text; {@code text}, {@code kind} and {@code minutes} of an activity among them
 */
public record TimelineEntry(
        UUID id, Instant at, String personName, String organizationName, String type, Map<String, String> detail)
        implements Serializable {}
