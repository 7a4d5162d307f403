package org.liandong.approval.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.matter.Matter.Filed;
import org.liandong.approval.matter.Matter.Kind;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.common.Zones;
import org.liandong.organisation.Administered;
import org.liandong.organisation.Person;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** Finds what is open with a person, each kind by one query along an index; whoever asks has been let in. */
@ApplicationScoped
class OpenMatters {
    private static final String TODAY = " and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today)";
    private static final String SEATS =
            "select s.kind, s.claimed, r.id, r.number, r.title, r.routeCode, step.code, step.unitId, step.unitName, s.role, s.openedAt"
                    + " from Signer s join s.step step join ApprovalRequest r on r.id = step.requestId"
                    + " join Post post on post.id = s.postId join post.unit u"
                    + " where s.verdict is null and step.state = :open and r.state in :live and ";
    private static final String DEPUTIES =
            "select other.name, u.id, u.name, post.role, d.validFrom, d.validTo from Deputy d join d.%s other join d.post post"
                    + " join post.unit u where d.%s = :person and d.validTo >= :today and d.validTo >= d.validFrom";
    private static final List<RequestState> LIVE = List.of(RequestState.RUNNING, RequestState.SUSPENDED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Participations participations;

    @Inject
    private OwnMatters own;

    @Inject
    private Clock clock;

    /** A post that the person holds today. */
    private record Held(Long post, Long unit) {}

    /** The person is, was or will be in a post of these units. */
    boolean wasInPost(Person person, Administered scope) {
        return !scope.in(em.createQuery(
                                "select h.postId from PostHolder h join Post post on post.id = h.postId join post.unit u"
                                        + " where h.personId = :person and (h.validTo is null or h.validTo >= h.validFrom)"
                                        + " and " + scope.holds("u.path"),
                                Long.class)
                        .setParameter("person", person.id()))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What lies in the viewer's units, and nothing where he administers none. */
    Matters find(Person person, Viewer viewer) {
        Administered scope = Administered.by(viewer);
        List<Held> held = held(person);
        List<Matter> rows = new ArrayList<>(seats(person, scope));
        rows.addAll(atPosts(alone(person, held), scope));
        rows.addAll(own.find(person, scope, held.stream().map(Held::unit).collect(Collectors.toSet())));
        rows.addAll(deputies(Kind.DEPUTY, "deputy", "principal", person, scope));
        rows.addAll(deputies(Kind.DEPUTISES, "principal", "deputy", person, scope));
        rows.addAll(charges(person, scope));
        rows.sort(Comparator.comparing(Matter::kind));
        return new Matters(person.id(), person.name(), concealed(rows, viewer), own.drafts(person, scope));
    }

    private List<Held> held(Person person) {
        return em
                .createQuery(
                        "select distinct h.postId, post.unit.id from PostHolder h join Post post on post.id = h.postId"
                                + " where h.personId = :person" + TODAY,
                        Object[].class)
                .setParameter("person", person.id())
                .setParameter("today", today())
                .getResultList()
                .stream()
                .map(row -> new Held((Long) row[0], (Long) row[1]))
                .toList();
    }

    /** The posts of these that nobody else holds today. */
    private List<Long> alone(Person person, List<Held> held) {
        List<Long> posts = held.stream().map(Held::post).toList();
        if (posts.isEmpty()) {
            return posts;
        }
        Set<Long> shared = Set.copyOf(em.createQuery(
                        "select distinct h.postId from PostHolder h where h.postId in :posts and h.personId <> :person"
                                + TODAY,
                        Long.class)
                .setParameter("posts", posts)
                .setParameter("person", person.id())
                .setParameter("today", today())
                .getResultList());
        return posts.stream().filter(post -> !shared.contains(post)).toList();
    }

    private List<Matter> seats(Person person, Administered scope) {
        return rows(
                em.createQuery(
                                SEATS + "s.personId = :person" + " and " + scope.holds("u.path")
                                        + " order by s.openedAt, s.id",
                                Object[].class)
                        .setParameter("person", person.id())
                        .setParameter("open", ApprovalStep.State.OPEN)
                        .setParameter("live", LIVE),
                scope,
                row -> seat(
                        row[0] != Signer.Kind.DECIDE && row[0] != Signer.Kind.OVER
                                ? Kind.ASKED
                                : (Boolean) row[1] ? Kind.CLAIMED : Kind.SEAT,
                        row));
    }

    private List<Matter> atPosts(List<Long> posts, Administered scope) {
        return posts.isEmpty()
                ? List.of()
                : rows(
                        em.createQuery(
                                        SEATS + "s.personId is null and s.postId in :posts" + " and "
                                                + scope.holds("u.path") + " order by s.openedAt, s.id",
                                        Object[].class)
                                .setParameter("posts", posts)
                                .setParameter("open", ApprovalStep.State.OPEN)
                                .setParameter("live", LIVE),
                        scope,
                        row -> seat(Kind.POST, row));
    }

    private static Matter seat(Kind kind, Object... row) {
        Filed filed =
                new Filed((Long) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6], null);
        return Matter.ofRequest(kind, filed, (Long) row[7], (String) row[8], (Role) row[9], (Instant) row[10]);
    }

    private List<Matter> deputies(Kind kind, String other, String own, Person person, Administered scope) {
        return rows(
                em.createQuery(
                                DEPUTIES.formatted(other, own) + " and " + scope.holds("u.path")
                                        + " order by d.validFrom, d.id",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter("today", today()),
                scope,
                row -> new Matter(
                        kind,
                        null,
                        (Long) row[1],
                        (String) row[2],
                        (Role) row[3],
                        (String) row[0],
                        (LocalDate) row[4],
                        (LocalDate) row[5],
                        null));
    }

    private List<Matter> charges(Person person, Administered scope) {
        return rows(
                em.createQuery(
                                "select charged.name, u.id, u.name, post.role, c.validFrom, c.validTo from Charge c join c.unit charged"
                                        + " join c.post post join post.unit u where c.person = :person"
                                        + " and (c.validTo is null or c.validTo >= :today and c.validTo >= c.validFrom)"
                                        + " and " + scope.holds("u.path") + " order by charged.position, c.id",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter("today", today()),
                scope,
                row -> new Matter(
                        Kind.CHARGE,
                        null,
                        (Long) row[1],
                        (String) row[2],
                        (Role) row[3],
                        (String) row[0],
                        (LocalDate) row[4],
                        (LocalDate) row[5],
                        null));
    }

    private static List<Matter> rows(TypedQuery<Object[]> query, Administered scope, Function<Object[], Matter> row) {
        return scope.in(query).setMaxResults(Matters.MOST).getResultList().stream()
                .map(row)
                .toList();
    }

    /** Without title and way to what the viewer does not see himself (A19). */
    private List<Matter> concealed(List<Matter> rows, Viewer viewer) {
        Set<Long> seen = participations.seen(
                viewer,
                rows.stream()
                        .map(Matter::filed)
                        .filter(Objects::nonNull)
                        .map(Filed::id)
                        .toList());
        return rows.stream()
                .map(row -> row.filed() == null || seen.contains(row.filed().id())
                        ? row
                        : row.with(new Filed(
                                null,
                                row.filed().number(),
                                null,
                                row.filed().route(),
                                row.filed().stage(),
                                row.filed().left())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }
}
