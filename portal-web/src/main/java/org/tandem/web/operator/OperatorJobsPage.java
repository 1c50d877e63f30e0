package org.tandem.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.web.job.JobRow;
import org.tandem.web.job.JobScheduler;

@Named
@RequestScoped
public class OperatorJobsPage {
    @Inject
    private JobScheduler scheduler;

    private List<JobRow> jobs;

    public List<JobRow> getJobs() {
        if (jobs == null) {
            jobs = scheduler.list();
        }
        return jobs;
    }
}
