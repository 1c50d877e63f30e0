package org.tandem.web.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import org.tandem.firm.ProvisioningFault;
import org.tandem.firm.ProvisioningTask;
import org.tandem.firm.Provisionings;
import org.tandem.tenancy.Roles;

/**
 * Makes one firm in Keycloak, step by step. Each step is noted before the next one begins and can be repeated, so that a
 * kill at any point costs nothing but time; the one exception is a kill between a sent invitation and its note, after
 * which a second one goes out.
 */
@ApplicationScoped
public class FirmProvisioner {
    private static final System.Logger LOG = System.getLogger(FirmProvisioner.class.getName());

    @Inject
    private Provisionings provisionings;

    @Inject
    private KeycloakFirm keycloak;

    /** @return false: a firm has one provisioning, and what did not succeed waits */
    public boolean workOnce() {
        provisionings.due().ifPresent(this::attempt);
        return false;
    }

    private void attempt(ProvisioningTask task) {
        try {
            make(task);
            provisionings.done(task.id());
            LOG.log(Level.INFO, "firm {0} is ready", task.slug());
        } catch (IOException silent) {
            stumble(task, ProvisioningFault.KEYCLOAK_SILENT, silent);
        } catch (KeycloakRefused refused) {
            stumble(task, ProvisioningFault.REFUSED, refused);
        } catch (Stumbled stumbled) {
            stumble(task, stumbled.fault(), stumbled);
        }
    }

    private void make(ProvisioningTask task) throws IOException {
        if (task.accountToRemove() != null) {
            keycloak.removeAccount(task.accountToRemove());
            provisionings.removedFormerAccount(task.id());
        }
        var organization = keycloak.organization(task.slug(), task.firmName());
        provisionings.foundOrganization(task.id(), organization);
        var account = account(task);
        keycloak.giveRole(account, Roles.TENANT_ADMIN);
        keycloak.join(organization, account);
        keycloak.invite(account);
    }

    /** Somebody else's account is never touched: an administrator's role would hold in his other company, too. */
    private String account(ProvisioningTask task) throws IOException {
        if (task.account() != null && keycloak.hasAccount(task.account())) {
            return task.account();
        }
        var found = keycloak.accountOf(task.email());
        if (found.isPresent() && !task.mayAdopt()) {
            throw new Stumbled(ProvisioningFault.ADDRESS_TAKEN, null);
        }
        if (found.isEmpty()) {
            provisionings.foundNobody(task.id());
        }
        var account =
                found.isPresent() ? found.get() : keycloak.newAccount(task.email(), task.firstName(), task.lastName());
        provisionings.madeAccount(task.id(), account);
        return account;
    }

    private void stumble(ProvisioningTask task, ProvisioningFault why, Exception cause) {
        LOG.log(Level.WARNING, "firm " + task.slug() + " is not ready yet: " + why + ", " + cause.getMessage());
        provisionings.stumbled(task.id(), why);
    }
}
