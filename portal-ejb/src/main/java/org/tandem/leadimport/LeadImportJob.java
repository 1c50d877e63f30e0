package org.tandem.leadimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Works off the running imports of one firm, called again and again by the scheduler. */
@ApplicationScoped
public class LeadImportJob {
    private static final Logger LOG = System.getLogger(LeadImportJob.class.getName());

    @Inject
    private ImportChunk chunk;

    /** @return true when there is more to do */
    public boolean workOnce() {
        var waiting = chunk.waiting();
        waiting.ifPresent(importId -> {
            try {
                chunk.take(importId);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "a chunk of import " + importId + " was not taken in", failed);
                chunk.stumbled(importId);
            }
        });
        return waiting.isPresent();
    }
}
