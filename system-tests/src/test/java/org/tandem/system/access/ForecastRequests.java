package org.tandem.system.access;

import java.util.Map;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Reply;

/** Forecasts and what partners are to sell. */
final class ForecastRequests implements Requests {
    private static final String SUMMIT = DemoWorld.company("summit").id().toString();

    /** Of a partner's figures its id tells whose they are. */
    @Override
    public Subject subject(Operation operation) {
        return new Subject(SUMMIT, 0, () -> null);
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject subject) {
        var api = actor.api();
        return switch (operation.id()) {
            case "getForecast" -> api.get("/forecasts?by=PARTNER&from=2026-01-01&to=2027-12-31");
            case "listQuotas" -> api.get("/quotas?quarter=2026-Q4");
            case "setQuota" ->
                api.post("/quotas", Map.of("organizationId", SUMMIT, "quarter", "2031-Q1", "amount", 120_000));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
