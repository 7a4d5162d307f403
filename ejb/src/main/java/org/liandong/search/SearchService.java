package org.liandong.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Finds requests among those that the caller may see (A18, A19). */
@Stateless
@RolesAllowed("user")
public class SearchService {
    private static final int LARGEST_PAGE = 100;

    @Inject
    private CurrentUser user;

    @Inject
    private Searching searching;

    /**
     * A page of what fits; it is counted where nothing but ranges is looked for, or where one page holds all.
     *
     * @param after key of an earlier page, or null for the first
     * @param size rows, 1 to 100
     */
    public Found find(SearchFilter filter, String after, int size) {
        Viewer viewer = user.viewer();
        Found found = searching.find(viewer, filter, after, Math.max(1, Math.min(size, LARGEST_PAGE)));
        return found.count() != null || filter.isDeep()
                ? found
                : new Found(found.items(), searching.count(viewer, filter), found.next());
    }
}
