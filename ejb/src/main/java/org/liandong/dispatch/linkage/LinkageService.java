package org.liandong.dispatch.linkage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.dispatch.Dispatch;
import org.liandong.dispatch.Visible;
import org.liandong.dispatch.linkage.Linkage.Attention;
import org.liandong.dispatch.linkage.Linkage.Place;
import org.liandong.dispatch.linkage.Linkage.Task;
import org.liandong.dispatch.linkage.LinkageRows.Offered;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/** Shows the four levels to who holds a post in them (A22). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class LinkageService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Visible visible;

    @Inject
    private LinkageRows rows;

    @Inject
    private AuditService audit;

    /**
     * The page opened at a unit; throws when the unit or the dispatch is not there for the caller.
     *
     * @param dispatch null for all
     * @param unit null for where the caller's sight begins
     * @param whole the unit below which everything is listed; null for none: then columns end with one line for the rest
     */
    public Linkage page(Long dispatch, Long unit, Long whole) {
        Viewer viewer = user.appointed();
        List<Offered> offered = rows.tasks(viewer.seenUnits());
        Offered chosen = dispatch == null ? null : chosen(dispatch, offered);
        Sight sight = new Sight(viewer, chosen == null ? null : chosen.sent());
        String path = path(unit, sight);
        List<UnitRow> line = rows.line(dispatch, path);
        int top = OrgUnit.idsOf(sight.topOf(path)).size() - 1;
        List<UnitRow> children = rows.children(
                dispatch,
                line.subList(top, line.size()).stream().map(UnitRow::id).toList());
        return page(chosen, offered, sight, counted(dispatch, line, top, children, whole));
    }

    /** The same with every column whole, to be taken out; recorded in the audit. */
    public Linkage export(Long dispatch, Long unit) {
        Linkage page = page(dispatch, unit, unit);
        audit.record(
                AuditRecord.Kind.EXPORT,
                "LinkageService.export",
                page.selected().name() + (dispatch == null ? "" : " " + dispatch));
        return page;
    }

    private Linkage page(Offered chosen, List<Offered> offered, Sight sight, Columns columns) {
        UnitRow selected = columns.line().get(columns.line().size() - 1);
        UnitRow counted = columns.counted();
        return new Linkage(
                chosen == null ? null : chosen.task(),
                offered.stream().map(Offered::task).toList(),
                tops(sight),
                selected.place(),
                columns.build(),
                counted.place(),
                counted.below(),
                attention(sight, columns.below(counted)),
                sight.mayUrgeBelow(selected.path()),
                late(sight, selected));
    }

    private List<Attention> attention(Sight sight, List<UnitRow> units) {
        return new Attentions(
                        sight,
                        rows.headed(units.stream()
                                .filter(unit -> unit.kind().isNode())
                                .map(UnitRow::id)
                                .toList()))
                .of(units);
    }

    /** Where all dispatches are shown, what units received themselves is counted. */
    private Columns counted(Long dispatch, List<UnitRow> line, int top, List<UnitRow> children, Long whole) {
        if (dispatch != null) {
            return new Columns(line, top, Columns.byParent(children), false, whole);
        }
        Map<Long, Tally> own = rows.own(
                Stream.concat(line.stream(), children.stream()).map(UnitRow::id).toList());
        return new Columns(with(own, line), top, Columns.byParent(with(own, children)), true, whole);
    }

    private static List<UnitRow> with(Map<Long, Tally> own, List<UnitRow> units) {
        return units.stream()
                .map(unit -> unit.with(own.getOrDefault(unit.id(), Tally.NONE)))
                .toList();
    }

    private static int late(Sight sight, UnitRow selected) {
        Long sender = sight.sent() == null ? null : sight.sent().unitId();
        int below =
                sight.mayUrgeBelow(selected.path()) ? selected.card(true).sum().overdue() : 0;
        return below
                + (sight.mayUrge(selected.path(), sender, null) ? selected.own().overdue() : 0);
    }

    /** Mostly one of the newest; an older one is looked at by itself. */
    private Offered chosen(Long id, List<Offered> offered) {
        return offered.stream()
                .filter(one -> one.task().id().equals(id))
                .findFirst()
                .orElseGet(() -> older(id));
    }

    private Offered older(Long id) {
        Dispatch dispatch = visible.get(id);
        return new Offered(
                new Task(
                        id,
                        dispatch.number(),
                        dispatch.title(),
                        dispatch.unitName(),
                        dispatch.sentAt(),
                        dispatch.dueAt()),
                new Sight.Sent(id, dispatch.unitId(), dispatch.reachId()));
    }

    private String path(Long unit, Sight sight) {
        if (sight.tops().isEmpty()) {
            throw new NotFoundException("unit");
        }
        if (unit == null) {
            return sight.tops().get(0);
        }
        OrgUnit found = em.find(OrgUnit.class, unit);
        if (found == null || !sight.sees(found.path())) {
            throw new NotFoundException("unit");
        }
        return found.path();
    }

    /** By name where there are several to choose from. */
    private List<Place> tops(Sight sight) {
        List<Long> ids = sight.tops().stream()
                .map(path -> OrgUnit.idsOf(path).get(OrgUnit.idsOf(path).size() - 1))
                .toList();
        if (ids.size() < 2) {
            return List.of();
        }
        return new ArrayList<>(em.createQuery(
                                "select u from OrgUnit u where u.id in :ids order by length(u.path), u.id",
                                OrgUnit.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .stream()
                        .map(unit -> new Place(unit.id(), unit.name(), unit.level()))
                        .toList();
    }
}
