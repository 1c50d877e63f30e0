package org.tandem.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.web.job.JobRow;
import org.tandem.web.job.JobScheduler;
import org.tandem.web.job.MailState;

@Named
@RequestScoped
public class OperatorJobsPage {
    @Inject
    private JobScheduler scheduler;

    private List<JobRow> jobs;
    private MailState mail;

    public List<JobRow> getJobs() {
        if (jobs == null) {
            jobs = scheduler.list();
        }
        return jobs;
    }

    public MailState getMail() {
        if (mail == null) {
            mail = scheduler.mail();
        }
        return mail;
    }
}
