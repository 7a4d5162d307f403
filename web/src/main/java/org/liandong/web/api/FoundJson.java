package org.liandong.web.api;

import java.time.Instant;
import java.util.List;
import org.liandong.search.Found;

/** Found requests as REST shows them; {@code count} is exact to 999, 1000 stands for more, null = not counted; {@code next} goes into {@code after}. */
public record FoundJson(List<Item> items, Integer count, String next) {
    /** A request; {@code stage} is its state in capitals where it stands at none. */
    public record Item(
            Long request,
            String number,
            String title,
            String route,
            String origin,
            String filer,
            String state,
            String stage,
            Instant submitted,
            Instant due) {
        static Item of(Found.Row row) {
            return new Item(
                    row.id(),
                    row.number(),
                    row.title(),
                    row.route(),
                    row.origin(),
                    row.filer(),
                    Codes.of(row.state()),
                    row.stage(),
                    row.submitted(),
                    row.due());
        }
    }

    static FoundJson of(Found found) {
        return new FoundJson(found.items().stream().map(Item::of).toList(), found.count(), found.next());
    }
}
