package org.tandem.web.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import java.time.Instant;

/** A job as an operator sees it. {@code node} is where it runs right now, else null. */
public record JobRow(String name, Instant next, Instant lastSuccess, String node, int failures) {

    static JobRow of(ScheduledExecution<Object> planned) {
        return new JobRow(
                planned.getTaskInstance().getTaskName(),
                planned.getExecutionTime(),
                planned.getLastSuccess(),
                planned.isPicked() ? planned.getPickedBy() : null,
                planned.getConsecutiveFailures());
    }

    public String state() {
        return node != null ? "runs" : failures > 0 ? "fails" : "waits";
    }
}
