package org.tandem.web.provisioning;

import org.tandem.firm.ProvisioningFault;

/** An attempt ends here. */
class Stumbled extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ProvisioningFault fault;

    Stumbled(ProvisioningFault fault, Exception cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    ProvisioningFault fault() {
        return fault;
    }
}
