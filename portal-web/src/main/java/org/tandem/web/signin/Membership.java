package org.tandem.web.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One entry of the organization claim. Only organization managers can write it, so nobody chooses a firm himself. */
public record Membership(String alias, String keycloakId, String tenantSlug) implements Serializable {

    static List<Membership> of(JWTClaimsSet claims) {
        var found = new ArrayList<Membership>();
        if (claims.getClaim("organization") instanceof Map<?, ?> organizations) {
            organizations.forEach((alias, entry) -> {
                if (entry instanceof Map<?, ?> values
                        && values.get("id") instanceof String id
                        && values.get("tenant_id") instanceof List<?> tenants
                        && tenants.size() == 1) {
                    found.add(new Membership(alias.toString(), id, String.valueOf(tenants.get(0))));
                }
            });
        }
        found.sort(Comparator.comparing(Membership::alias));
        return found;
    }
}
