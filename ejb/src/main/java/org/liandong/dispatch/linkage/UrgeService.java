package org.liandong.dispatch.linkage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.dispatch.Dispatch;
import org.liandong.dispatch.Receipt;
import org.liandong.dispatch.Visible;
import org.liandong.dispatch.linkage.Linkage.Place;
import org.liandong.dispatch.linkage.Linkage.Task;
import org.liandong.dispatch.linkage.UrgeList.Key;
import org.liandong.dispatch.linkage.UrgeList.Result;
import org.liandong.dispatch.linkage.UrgeList.Skip;
import org.liandong.dispatch.linkage.UrgeList.What;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/** Urges units that are late or have not signed: shows whom first, then does it one by one (A11). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class UrgeService {
    /** Most that are shown and urged at once. */
    public static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Visible visible;

    @Inject
    private Late late;

    @Inject
    private Holders holders;

    @Inject
    private Urging urging;

    @Inject
    private Clock clock;

    /**
     * Whom the caller would urge, the earliest limit first, at most {@value #MOST}.
     *
     * @param dispatch null for all
     * @param unit at which and below which
     */
    public UrgeList preview(Long dispatch, Long unit, What what) {
        Viewer viewer = user.appointed();
        Dispatch chosen = dispatch == null ? null : visible.get(dispatch);
        Sight sight =
                new Sight(viewer, chosen == null ? null : new Sight.Sent(dispatch, chosen.unitId(), chosen.reachId()));
        OrgUnit top = unit == null ? null : em.find(OrgUnit.class, unit);
        if (top == null || !sight.sees(top.path())) {
            throw new NotFoundException("unit");
        }
        if (!sight.mayUrgeBelow(top.path())) {
            throw new NotPermittedException("may-not-urge");
        }
        List<Late.Found> found = late.find(dispatch, top, what, MOST + 1).stream()
                .filter(one -> sight.mayUrge(
                        one.receipt().path(), one.sender(), one.receipt().fromUnitId()))
                .toList();
        List<Late.Found> shown = found.subList(0, Math.min(found.size(), MOST));
        return new UrgeList(
                chosen == null
                        ? null
                        : new Task(
                                dispatch,
                                chosen.number(),
                                chosen.title(),
                                chosen.unitName(),
                                chosen.sentAt(),
                                chosen.dueAt()),
                new Place(unit, top.name(), top.level()),
                what,
                rows(shown),
                found.size() > MOST);
    }

    /** Urges each in a transaction of its own and says what came of it; what one may not see is said to be not there. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Result> urge(List<Key> keys) {
        Viewer viewer = user.appointed();
        if (keys.isEmpty() || keys.size() > MOST) {
            throw new InvalidInputException("rows", "nobody-chosen", MOST);
        }
        List<Result> results = new ArrayList<>();
        new LinkedHashSet<>(keys).forEach(key -> results.add(urge(key, viewer)));
        return results;
    }

    private Result urge(Key key, Viewer viewer) {
        try {
            int told = urging.urge(key, viewer);
            return result(key, told, null);
        } catch (BusinessException refusal) {
            return result(key, 0, refusal);
        }
    }

    /** What the caller may not see has no name. */
    private Result result(Key key, int told, BusinessException refusal) {
        Urging.Named named = refusal instanceof NotFoundException ? null : urging.named(key);
        return new Result(
                key,
                named == null ? null : named.unit(),
                named == null ? null : named.title(),
                told,
                refusal == null ? null : refusal.key(),
                refusal == null
                        ? List.of()
                        : refusal.arguments().stream()
                                .map(Serializable.class::cast)
                                .toList());
    }

    private List<UrgeList.Row> rows(List<Late.Found> found) {
        Map<Long, Map<Long, String>> people = holders.of(
                found.stream().map(one -> one.receipt().unitId()).distinct().toList());
        Instant now = clock.instant();
        return found.stream()
                .map(one -> row(
                        one,
                        List.copyOf(people.getOrDefault(one.receipt().unitId(), Map.of())
                                .values()),
                        now))
                .toList();
    }

    private static UrgeList.Row row(Late.Found one, List<String> people, Instant now) {
        Receipt receipt = one.receipt();
        Skip skip = Urging.isSameDay(receipt.urgedAt(), now) ? Skip.URGED_TODAY : people.isEmpty() ? Skip.NOBODY : null;
        return new UrgeList.Row(
                new Key(receipt.dispatchId(), receipt.unitId()),
                one.title(),
                one.unit(),
                one.above(),
                receipt.state(),
                receipt.dueAt(),
                receipt.isOverdue(),
                receipt.urged(),
                receipt.urgedAt(),
                people,
                skip);
    }
}
