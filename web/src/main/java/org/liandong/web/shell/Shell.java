package org.liandong.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.approval.inbox.InboxService;
import org.liandong.audit.AdminRole;
import org.liandong.audit.Administrators;
import org.liandong.dispatch.DispatchListService;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.MessageService;

/** Top bar and navigation: who is signed in, with which posts, and how much waits; each asked once. */
@Named
@RequestScoped
public class Shell {
    private static final int EXACT_BELL = 99;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser user;

    @Inject
    private Administrators administrators;

    @Inject
    private Installation installation;

    @Inject
    private InboxService inbox;

    @Inject
    private MessageService messages;

    @Inject
    private DispatchListService dispatches;

    private Viewer viewer;
    private Integer todo;
    private Integer unread;
    private Integer received;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public Viewer viewer() {
        if (viewer == null) {
            viewer = user.viewer();
        }
        return viewer;
    }

    public boolean isAppointed() {
        return isSignedIn() && viewer().isAppointed();
    }

    /** Holds a post for which requests can be filed. */
    public boolean isFiling() {
        return isAppointed() && !viewer().filingPosts().isEmpty();
    }

    /** The auditor alone, who has a menu of his own (T1, T8). */
    public boolean isAuditor() {
        return isSignedIn() && administrators.is(AdminRole.AUDITOR);
    }

    /** Nobody has made the organisation yet: nothing can be done but the first run. */
    public boolean isFirstRunDue() {
        return installation.isFirstRunDue();
    }

    /** Which of the three administrators the user is; null for everybody else. */
    public AdminRole getAdministratorRole() {
        return Stream.of(AdminRole.values())
                .filter(role -> isSignedIn() && administrators.is(role))
                .findFirst()
                .orElse(null);
    }

    public boolean isSystemAdministrator() {
        return isSignedIn() && administrators.is(AdminRole.SYSTEM_ADMIN);
    }

    public boolean isSecurityAdministrator() {
        return isSignedIn() && administrators.is(AdminRole.SECURITY_ADMIN);
    }

    public List<Viewer.HeldPost> posts() {
        return viewer().posts();
    }

    /** The first character of the name, for the round face. */
    public String initial() {
        return viewer().name().substring(0, viewer().name().offsetByCodePoints(0, 1));
    }

    /** What waits: empty for nothing, exact to 999, then {@code 999+}. */
    public String getTodo() {
        if (todo == null) {
            todo = inbox.countTodo();
        }
        return shown(todo, InboxService.COUNTED - 1);
    }

    /** A page that has counted already says so here. */
    public void know(int counted) {
        todo = counted;
    }

    public String getUnread() {
        if (unread == null) {
            unread = messages.countUnread();
        }
        return shown(unread, EXACT_BELL);
    }

    /** What waits of what was sent down; only where that is the matter, since it is one more question to the database. */
    public String getReceived() {
        if (received == null) {
            received = isAppointed() && request.getServletPath().startsWith("/dispatch/") ? dispatches.countOpen() : 0;
        }
        return shown(received, DispatchListService.COUNTED - 1);
    }

    /** The same for {@link #getReceived}. */
    public void knowReceived(int counted) {
        received = counted;
    }

    /** A count as it is shown. */
    public static String shown(int count, int exact) {
        return count == 0 ? "" : count > exact ? exact + "+" : Integer.toString(count);
    }
}
