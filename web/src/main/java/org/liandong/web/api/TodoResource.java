package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxPage;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.route.Stop;
import org.liandong.common.Zones;
import org.liandong.web.approval.FromList;
import org.liandong.web.approval.RouteNames;
import org.liandong.web.shell.Preferences;
import org.liandong.web.text.Sentences;

/** What waits for the caller, in the words of task centres of campus portals (PLT-04): the same rows as the inbox. */
@Path("todo")
@Produces(MediaType.APPLICATION_JSON)
public class TodoResource {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Zones.HOME);
    private static final int WAITING = 1;

    @Inject
    private InboxService inbox;

    @Inject
    private RouteNames routes;

    @Inject
    private Preferences preferences;

    @Context
    private UriInfo uri;

    /** A page; {@code count} is exact to 999, 1000 stands for more; {@code next} goes into {@code after} of the next call. */
    public record Page(List<Task> tasks, int count, String next) {}

    /** How much waits, exact to 999; 1000 stands for more. */
    public record Count(int count) {}

    /** Something to do: times at home; {@code taskStatus} is always 1, waiting; {@code taskDue} null for no limit. */
    public record Task(
            String taskId,
            String taskName,
            int taskStatus,
            String taskStatusName,
            String taskCreated,
            String taskDue,
            String nodeName,
            String instId,
            String instCreatorDepartment,
            String senderName,
            String appName,
            String formUrl,
            String formMobileUrl) {}

    @GET
    public Page page(@QueryParam("after") String after, @QueryParam("pageSize") @DefaultValue("20") int size) {
        InboxPage page = inbox.page(Tab.TODO, InboxFilter.ALL, after, size);
        return new Page(page.items().stream().map(this::task).toList(), page.count(), page.next());
    }

    /** For a badge: one indexed range. */
    @GET
    @Path("count")
    public Count count() {
        return new Count(inbox.countTodo());
    }

    private Task task(InboxRow row) {
        Locale locale = preferences.getLocale();
        String base = uri.getBaseUri().toString().replaceFirst("/api/v1/?$", "");
        String page = base + FromList.TODO.link(row);
        return new Task(
                row.requestId() + "-"
                        + (row.stepId() == null ? "0" : row.stepId().toString()),
                row.title(),
                WAITING,
                Sentences.of("todo.waiting", List.of(), locale),
                SECOND.format(row.at()),
                time(row.due()),
                node(row, locale),
                row.requestId().toString(),
                row.origin(),
                row.sender(),
                Sentences.of("shell_base.product", List.of(), locale),
                page,
                page);
    }

    /** The stage it stands at; what came back to its applicant stands at none. */
    private String node(InboxRow row, Locale locale) {
        if (row.stepId() == null) {
            return Sentences.of("requeststate." + row.stage(), List.of(), locale);
        }
        return Stop.OWN_HEAD.equals(row.stage())
                ? Sentences.of("stage.own-head", List.of(), locale)
                : routes.stage(row.route(), row.stage());
    }

    private static String time(Instant at) {
        return at == null ? null : SECOND.format(at);
    }
}
