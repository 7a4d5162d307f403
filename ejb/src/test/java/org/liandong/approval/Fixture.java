package org.liandong.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** A province with one university, faculty and class, and the four-level route, as values. */
public final class Fixture {
    public static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    public static final long CLERK = 40;
    public static final long CLASS_HEAD = 41;
    public static final long FACULTY_HEAD = 31;
    public static final long REVIEWER = 22;
    public static final long UNIVERSITY_HEAD = 21;
    public static final long PROVINCE_HEAD = 11;

    private Fixture() {}

    /** Faculty head, university reviewer, university head, provincial head, as the shipped route has them. */
    public static RouteVersion fourLevel() {
        return route(
                RouteStage.atLevel(10, "faculty-head", Level.FACULTY, Role.HEAD, 2)
                        .fallbacks(Fallback.NEXT_HIGHER, Fallback.SKIP, Fallback.SIGN_AGAIN),
                RouteStage.atLevel(20, "university-reviewer", Level.UNIVERSITY, Role.REVIEWER, 3)
                        .fallbacks(Fallback.NEXT_HIGHER, Fallback.NEXT_HIGHER, Fallback.SIGN_AGAIN),
                RouteStage.atLevel(30, "university-head", Level.UNIVERSITY, Role.HEAD, 3)
                        .fallbacks(Fallback.UNIT_ADMIN, Fallback.SKIP, Fallback.SIGN_AGAIN),
                RouteStage.atLevel(40, "province-head", Level.PROVINCE, Role.HEAD, 5)
                        .fallbacks(Fallback.STOP, Fallback.STOP, Fallback.SIGN_AGAIN));
    }

    public static RouteVersion route(RouteStage... stages) {
        return new RouteVersion(new ApprovalRoute("test", "test", "report"), 1, true, List.of(stages));
    }

    /** The whole chain, from the class up, every post held by one person. */
    public static Chain chain() {
        return chain(province(), university(), faculty(), node(4, Level.CLASS, post(401, Role.HEAD, CLASS_HEAD)));
    }

    public static Node province() {
        return node(1, Level.PROVINCE, post(101, Role.HEAD, PROVINCE_HEAD));
    }

    public static Node university() {
        return node(2, Level.UNIVERSITY, post(201, Role.HEAD, UNIVERSITY_HEAD), post(202, Role.REVIEWER, REVIEWER));
    }

    public static Node faculty() {
        return node(3, Level.FACULTY, post(301, Role.HEAD, FACULTY_HEAD));
    }

    public static Chain chain(Node... nodes) {
        return new Chain(List.of(nodes));
    }

    public static Node node(long unit, Level level, ChainPost... posts) {
        return new Node(unit, unit, level.name().toLowerCase(), level, true, List.of(posts), "/" + unit + "/");
    }

    /** Something that hangs under a node and counts at its level. */
    public static Node department(long unit, ChainPost... posts) {
        return new Node(unit, unit, "department", Level.UNIVERSITY, false, List.of(posts), "/" + unit + "/");
    }

    public static ChainPost post(long id, Role role, Long... holders) {
        return new ChainPost(
                id,
                role,
                new ArrayList<>(Arrays.stream(holders).map(Fixture::holder).toList()));
    }

    private static Holder holder(Long person) {
        return new Holder(person, "P" + person);
    }

    /** Somebody who holds a post at the class. */
    public static Viewer viewer(long person, long post, Role role) {
        return new Viewer(
                person,
                "p" + person,
                "S" + person,
                "P" + person,
                List.of(new Viewer.HeldPost(post, role, 4L, "class", Level.CLASS, "/1/2/3/4/")));
    }

    public static ApprovalRequest draft(Viewer filer) {
        return ApprovalRequest.draft(fourLevel(), filer, filer.posts().get(0), "class", "HWWW", "title", NOW);
    }
}
