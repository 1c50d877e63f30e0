package org.tandem.web.shell;

import java.io.Serializable;
import org.tandem.shared.PageOf;

/** Addresses of the pages before and after the one shown; null where there is none. */
public final class Pager implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String previous;
    private final String next;

    public Pager(UrlQuery query, PageOf<?> page) {
        this.previous = query.previous();
        this.next = query.next(page.nextCursor());
    }

    public String getPrevious() {
        return previous;
    }

    public String getNext() {
        return next;
    }
}
