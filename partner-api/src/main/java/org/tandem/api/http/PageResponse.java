package org.tandem.api.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.shared.PageOf;

/** One page of a list. */
public record PageResponse<T>(
        List<T> items,

        @Schema(nullable = true, description = "Send as `cursor` to read on; null on the last page")
        String nextCursor,

        @Schema(description = "Matching rows, at most 1000") int count,

        @Schema(description = "True when there are more than `count`")
        boolean countCapped) {

    public static <R, T> PageResponse<T> from(PageOf<R> page, Function<R, T> item) {
        return new PageResponse<>(
                page.items().stream().map(item).toList(), page.nextCursor(), page.count(), page.countCapped());
    }
}
