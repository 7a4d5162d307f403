package org.liandong.approval.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** The caller's inbox; nobody lists another's. */
@Stateless
@RolesAllowed("user")
public class InboxService {
    public static final int COUNTED = 1000;
    private static final int LARGEST_PAGE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private InboxRows inboxRows;

    /**
     * A page of a tab: what waits by its limit, earliest first, everything else newest first.
     *
     * @param after key of an earlier page, or null for the first
     * @param size rows, 1 to 100
     */
    public InboxPage page(Tab tab, InboxFilter filter, String after, int size) {
        Viewer viewer = user.viewer();
        List<Owner> owners = owners(tab, viewer);
        if (owners.isEmpty()) {
            return new InboxPage(List.of(), 0, null);
        }
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<InboxRow> found = merge(owners, tab, filter, after, rows);
        boolean more = found.size() > rows;
        List<InboxRow> shown = more ? found.subList(0, rows) : found;
        return new InboxPage(
                List.copyOf(shown),
                count(tab, owners, filter),
                more ? shown.get(rows - 1).key() : null);
    }

    /**
     * The row of a tab that comes behind a key.
     *
     * @param after key of a row that is or was there, or null for the first row of all
     */
    public Optional<InboxRow> next(Tab tab, InboxFilter filter, String after) {
        return one(new InboxQuery(tab, owners(tab, user.viewer()), filter), after);
    }

    /** The row of a tab that comes before a key. */
    public Optional<InboxRow> previous(Tab tab, InboxFilter filter, String before) {
        return one(new InboxQuery(tab, owners(tab, user.viewer()), filter).backwards(), before);
    }

    private Optional<InboxRow> one(InboxQuery query, String from) {
        return query.isEmpty()
                ? Optional.empty()
                : inboxRows.rows(query, from, 1).stream().findFirst();
    }

    /** How much waits for the caller, exact to 999; 1000 stands for more. */
    public int countTodo() {
        List<Owner> owners = owners(Tab.TODO, user.viewer());
        return owners.isEmpty() ? 0 : count(Tab.TODO, owners, InboxFilter.ALL);
    }

    /** How many requests were copied to the caller and not marked as read, exact to 999; 1000 stands for more. */
    public int countUnread() {
        List<Long> owners = user.viewer().inboxOwners();
        return owners.isEmpty()
                ? 0
                : em.createQuery(
                                "select distinct c.requestId from RequestCopy c where c.recipientId in :owners and c.readAt is null")
                        .setParameter("owners", owners)
                        .setMaxResults(COUNTED)
                        .getResultList()
                        .size();
    }

    private static List<Owner> owners(Tab tab, Viewer viewer) {
        return switch (tab) {
            case TODO -> Owner.waiting(viewer);
            case COPIED -> Owner.of(viewer.inboxOwners());
            case DONE, STARTED -> viewer.personId() == null ? List.of() : Owner.of(List.of(viewer.personId()));
            case UNIT -> Owner.of(viewer.seenUnits());
        };
    }

    /** One row more than asked for, to know whether there is a next page; a request reached twice is shown once. */
    private List<InboxRow> merge(List<Owner> owners, Tab tab, InboxFilter filter, String after, int size) {
        InboxQuery query = new InboxQuery(tab, owners, filter);
        Map<Long, InboxRow> rows = new LinkedHashMap<>();
        inboxRows.rows(query, after, size * 2 + 1).forEach(row -> rows.putIfAbsent(row.requestId(), row));
        return List.copyOf(rows.values());
    }

    private int count(Tab tab, List<Owner> owners, InboxFilter filter) {
        return inboxRows.count(new InboxQuery(tab, owners, filter), COUNTED);
    }
}
