package org.tandem.firm;

import java.util.UUID;

/**
 * What is to be made in Keycloak for one firm.
 *
 * @param mayAdopt nobody had the address before, so an account with it was made by an attempt that did not get further
 * @param account the administrator's account where an earlier attempt made it, else null
 * @param accountToRemove account of an administrator who was replaced before he ever signed in, or null
 */
public record ProvisioningTask(
        UUID id,
        String slug,
        String firmName,
        String firstName,
        String lastName,
        String email,
        boolean mayAdopt,
        String account,
        String accountToRemove) {}
