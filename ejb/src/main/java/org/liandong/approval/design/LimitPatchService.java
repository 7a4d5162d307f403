package org.liandong.approval.design;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.liandong.approval.RunningLimits;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Which requests run on a version, and other limits for those that stand at a stage: listed first, then changed with a reason (A1). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class LimitPatchService {
    /** As many at once; what is left is listed again. */
    public static final int MOST = 200;

    private static final int LONGEST_REASON = 2000;
    private static final int MOST_DAYS = 365;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnedRoutes routes;

    @Inject
    private RunningLimits limits;

    @Inject
    private CurrentUser user;

    @Inject
    private WorkingTime workingTime;

    /** A request that runs, without its title: who owns the route need not see the request. */
    public record RunningRow(Long request, String number, String origin, String stage, Instant due)
            implements Serializable {}

    /** What would change for a request. */
    public record Change(Long request, String number, String origin, String unit, Instant before, Instant after)
            implements Serializable {}

    /** All that would change; {@code seen} stands for this very list. */
    public record DryRun(List<Change> changes, int seen) implements Serializable {}

    /** Requests that run on a version, in the order they were filed, behind a key; at most 50. */
    public List<RunningRow> running(String code, int version, Long after) {
        ApprovalRoute route = routes.written(code);
        return em
                .createQuery(
                        "select r.id, r.number, r.originName, r.stageCode, r.dueAt from ApprovalRequest r"
                                + " where r.route.id = :version and r.state = :running and r.id > :after order by r.id",
                        Object[].class)
                .setParameter("version", id(route, version))
                .setParameter("running", RequestState.RUNNING)
                .setParameter("after", after == null ? 0L : after)
                .setMaxResults(50)
                .getResultList()
                .stream()
                .map(row -> new RunningRow(
                        (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    /** What it would change to give a stage so many working days from when it opened; changes nothing. */
    public DryRun dryRun(String code, int version, String stage, Integer workingDays) {
        ApprovalRoute route = routes.written(code);
        check(workingDays);
        List<Change> changes = changes(id(route, version), stage, due(workingDays));
        return new DryRun(changes, Objects.hash(changes));
    }

    /**
     * Changes it as listed; gives for how many requests.
     *
     * @param seen of the list that was shown: if anything moved since, nothing is changed
     */
    public int apply(String code, int version, String stage, Integer workingDays, int seen, String reason) {
        ApprovalRoute route = routes.held(code);
        check(workingDays);
        Checks checks = new Checks();
        String why = checks.required("reason", reason, LONGEST_REASON);
        checks.throwIfAny();
        BiFunction<String, Instant, Instant> due = due(workingDays);
        List<Change> changes = changes(id(route, version), stage, due);
        if (Objects.hash(changes) != seen) {
            throw new ChangedMeanwhileException();
        }
        Viewer viewer = user.appointed();
        long moved = changes.stream()
                .map(Change::request)
                .distinct()
                .filter(request -> limits.move(request, viewer, stage, due, why))
                .count();
        routes.record(
                "LimitPatchService.apply",
                route,
                "version " + version + " stage " + stage + " to " + workingDays + " working days, " + moved
                        + " requests");
        return (int) moved;
    }

    /** Of all that stands at the stage what would change, as far as one list goes. */
    private List<Change> changes(Long version, String stage, BiFunction<String, Instant, Instant> due) {
        List<Change> changes = new ArrayList<>();
        List<Object[]> page = standing(version, stage, 0L);
        while (!page.isEmpty() && changes.size() < MOST) {
            page.stream()
                    .map(row -> new Change(
                            (Long) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (Instant) row[4],
                            due.apply((String) row[6], (Instant) row[5])))
                    .filter(change -> !change.before().equals(change.after()))
                    .forEach(changes::add);
            page = standing(version, stage, (Long) page.get(page.size() - 1)[7]);
        }
        return List.copyOf(changes.subList(0, Math.min(MOST, changes.size())));
    }

    /** Open steps of the stage behind a key. */
    private List<Object[]> standing(Long version, String stage, Long after) {
        return em.createQuery(
                        "select r.id, r.number, r.originName, s.unitName, s.dueAt, s.openedAt, u.path, s.id"
                                + " from ApprovalStep s, ApprovalRequest r, OrgUnit u"
                                + " where u.id = s.unitId and r.route.id = :version and r.state = :running and s.requestId = r.id"
                                + " and s.state = :open and s.code = :stage and s.id > :after order by s.id",
                        Object[].class)
                .setParameter("version", version)
                .setParameter("running", RequestState.RUNNING)
                .setParameter("open", ApprovalStep.State.OPEN)
                .setParameter("stage", stage)
                .setParameter("after", after)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** By the calendar of the unit where it stands. */
    private BiFunction<String, Instant, Instant> due(int workingDays) {
        return (path, opened) -> workingTime.at(path).dueAfter(opened, workingDays);
    }

    private static void check(Integer workingDays) {
        Checks checks = new Checks();
        if (checks.given("days", workingDays) != null) {
            checks.reportIf(workingDays < 0 || workingDays > MOST_DAYS, "days", "limit-range", MOST_DAYS);
        }
        checks.throwIfAny();
    }

    private Long id(ApprovalRoute route, int version) {
        return routes.states(route).stream()
                .filter(row -> row[0].equals(version))
                .map(row -> (Long) row[5])
                .findFirst()
                .orElseThrow(() -> new NotFoundException("route-version"));
    }
}
