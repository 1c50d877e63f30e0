package org.tandem.organization;

import java.io.Serializable;
import java.util.UUID;
import org.tandem.tenancy.OrganizationKind;

public record OrganizationRow(UUID id, String name, OrganizationKind kind) implements Serializable {}
