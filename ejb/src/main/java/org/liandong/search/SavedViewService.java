package org.liandong.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Person;

/** The caller's filters under their names; nobody sees another's. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class SavedViewService {
    private static final int MOST = 12;
    private static final int LONGEST = 40;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** A view: {@code query} as {@link SearchFilter#query} gives it; {@code first}: the page begins with it. */
    public record View(Long id, String name, String query, boolean first) implements Serializable {}

    /** The caller's own, in the order in which they were made. */
    public List<View> findMine() {
        return mine(user.viewer().personId()).stream().map(SavedView::view).toList();
    }

    /** Keeps a filter; one of the same name looks for this from now on. */
    public Long save(String name, SearchFilter filter) {
        Long me = user.appointed().personId();
        List<SavedView> mine = held(me);
        Optional<SavedView> same = named(mine, name);
        SavedView view = same.orElseGet(() -> new SavedView(me, checked(name), filter.query()));
        view.look(filter.query());
        if (same.isEmpty()) {
            Checks checks = new Checks();
            checks.reportIf(mine.size() >= MOST, "name", "views-too-many", MOST);
            checks.throwIfAny();
            em.persist(view);
        }
        return view.id();
    }

    /** Gives a view another name, which no other one may have. */
    public void rename(Long id, String name) {
        SavedView view = own(id);
        Checks checks = new Checks();
        checks.reportIf(
                named(held(user.viewer().personId()), checked(name))
                        .filter(other -> !other.id().equals(id))
                        .isPresent(),
                "name",
                "view-name-taken");
        checks.throwIfAny();
        view.rename(checked(name));
    }

    /** The page begins with this view from now on; null = with everything. */
    public void begin(Long id) {
        SavedView wanted = id == null ? null : own(id);
        held(user.viewer().personId()).forEach(view -> view.first(view == wanted));
    }

    /** Lets a view go; what it finds stays. */
    public void remove(Long id) {
        em.remove(own(id));
    }

    private SavedView own(Long id) {
        SavedView view = id == null ? null : em.find(SavedView.class, id);
        if (view == null || !view.isOf(user.viewer().personId())) {
            throw new NotFoundException("view");
        }
        return view;
    }

    /** One after the other: two windows of one person make no two views of a name. */
    private List<SavedView> held(Long person) {
        em.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
        return mine(person);
    }

    private List<SavedView> mine(Long person) {
        return em.createQuery("select v from SavedView v where v.personId = :person order by v.id", SavedView.class)
                .setParameter("person", person)
                .getResultList();
    }

    private static Optional<SavedView> named(List<SavedView> views, String name) {
        return views.stream()
                .filter(view -> name != null && view.name().equals(name.strip()))
                .findFirst();
    }

    private static String checked(String name) {
        Checks checks = new Checks();
        String kept = checks.requiredLine("name", name, LONGEST);
        checks.throwIfAny();
        return kept;
    }
}
