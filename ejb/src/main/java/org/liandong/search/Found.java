package org.liandong.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.request.RequestState;

/**
 * A page of what was found.
 *
 * @param count all there is, exact to 999, 1000 stands for more; null where counting would read too much
 * @param next key of the next page; null = this is the last
 */
public record Found(List<Row> items, Integer count, String next) implements Serializable {
    /**
     * A request that was found.
     *
     * @param stage code of the stage it stands at, or its state where it stands at none
     * @param rail the four levels from class to province, one letter each, see {@code Rail}
     * @param due null for no limit
     * @param closed when it came to its end; null while it goes on
     */
    public record Row(
            Long id,
            String number,
            String route,
            String title,
            String origin,
            String stage,
            RequestState state,
            String rail,
            String filer,
            Instant submitted,
            Instant due,
            Instant closed)
            implements Serializable {}
}
