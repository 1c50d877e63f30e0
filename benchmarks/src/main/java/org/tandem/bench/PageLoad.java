package org.tandem.bench;

import java.io.IOException;
import java.time.Duration;
import org.tandem.stack.LocalStack;

/** The list page as a signed-in channel manager gets it, to the last byte. */
final class PageLoad {
    private final PageSession session;

    PageLoad(LocalStack stack) {
        session = new PageSession(stack);
    }

    /** @return median in milliseconds */
    Load.Result listPage(Duration span) throws IOException, InterruptedException {
        session.signIn(People.MANAGER);
        if (!good()) {
            throw new IOException("the sign-in did not lead to the list");
        }
        Load.run(1, span, number -> good());
        return Load.run(1, span, number -> good());
    }

    private boolean good() {
        return session.get("/lead/list.xhtml").contains("L-20");
    }
}
