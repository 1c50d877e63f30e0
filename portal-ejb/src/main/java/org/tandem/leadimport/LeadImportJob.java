package org.tandem.leadimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.tandem.shared.Unavailable;

/** Works off the running imports of one firm, called again and again by the scheduler. */
@ApplicationScoped
public class LeadImportJob {
    private static final Logger LOG = System.getLogger(LeadImportJob.class.getName());

    @Inject
    private ImportChunk chunk;

    /** @return true when there is more to do at once */
    public boolean workOnce() {
        var waiting = chunk.waiting();
        return waiting.isPresent() && take(waiting.get());
    }

    private boolean take(UUID importId) {
        try {
            chunk.take(importId);
        } catch (Unavailable away) {
            LOG.log(Level.INFO, "import {0} waits: {1}", importId, away.code());
            return false;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a chunk of import " + importId + " was not taken in", failed);
            chunk.stumbled(importId);
        }
        return true;
    }
}
