package org.tandem.opportunity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.Money;

/**
 * A checked opportunity that is not there yet, however it came about.
 *
 * @param leadId the lead it came from; null when from none
 * @param registrationId the deal registration it came from; null when from none
 */
record NewOpportunity(
        String name,
        UUID customerId,
        UUID contactId,
        UUID leadId,
        UUID registrationId,
        Money value,
        LocalDate closeDate,
        Set<String> categories,
        UUID ownerOrganizationId,
        UUID ownerPersonId,
        UUID channelManagerId) {}
