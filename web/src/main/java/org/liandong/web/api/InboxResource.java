package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxPage;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;

/** The caller's inbox. */
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {
    @Inject
    private InboxService inbox;

    /** A page; {@code count} is exact to 999, 1000 stands for more; {@code next} goes into {@code after} of the next call. */
    public record Page(List<Item> items, int count, String next) {}

    /** A row; {@code step} is null where nothing waits, {@code stage} then the state; {@code unread} is of copies only. */
    public record Item(
            Long request, Long step, String title, String origin, String stage, Instant due, boolean unread) {
        static Item of(InboxRow row) {
            return new Item(
                    row.requestId(), row.stepId(), row.title(), row.origin(), row.stage(), row.due(), row.unread());
        }
    }

    @GET
    public Page page(
            @QueryParam("tab") @DefaultValue("todo") String tab,
            @QueryParam("route") String route,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("20") int size) {
        InboxPage page = inbox.page(Codes.parse(Tab.class, tab, "tab"), new InboxFilter(route, null), after, size);
        return new Page(page.items().stream().map(Item::of).toList(), page.count(), page.next());
    }
}
