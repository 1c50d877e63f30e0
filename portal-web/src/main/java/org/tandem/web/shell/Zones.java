package org.tandem.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** Time zones to choose from: regions only, for the others are old names or fixed offsets. */
@Named
@ApplicationScoped
public class Zones {
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    public List<String> getAll() {
        return ALL;
    }
}
