package org.liandong.approval;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liandong.approval.guard.Guards;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.common.BaseEntity;
import org.liandong.common.BusinessException;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.rule.Facts;

/** The product's guards and engine on one request in memory, with people who come and go. */
final class World {
    static final long OWNER = 100;
    private static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");
    private static final long TOP_ADMIN = 9001;
    private static final long FILING = 9002;

    private final ModelRoute route;
    private final Engine engine;
    private final Reseating reseating;
    private final RouteVersion version;
    private final ApprovalRequest request;
    private final List<ApprovalStep> steps = new ArrayList<>();
    private Instant now = BEGIN;

    World(ModelRoute route, Engine engine, Reseating reseating) {
        this.route = route;
        this.engine = engine;
        this.reseating = reseating;
        this.version = new RouteVersion(
                new ApprovalRoute("test", "test", "report"),
                1,
                false,
                route.stages.stream().map(World::stage).toList());
        Viewer filer = viewer(ModelRoute.FILER);
        this.request = ApprovalRequest.draft(version, filer, filer.posts().get(0), "class", "HWWW", "title", BEGIN);
    }

    private static RouteStage stage(ModelRoute.Stage stage) {
        Voting voting = new Voting(
                Map.of(),
                Voting.MAJORITY.quorum(),
                Voting.MAJORITY.threshold(),
                Voting.Of.CAST,
                stage.tie(),
                stage.veto() ? stage.role() : null);
        return RouteStage.atLevel(stage.position(), stage.code(), stage.level(), stage.role(), 2)
                .signed(stage.signing(), stage.signing() == Signing.VOTE ? voting : null)
                .fallbacks(Fallback.SKIP, Fallback.SKIP, stage.skipSigned() ? Fallback.SKIP : Fallback.SIGN_AGAIN);
    }

    private static String path(Level level) {
        return Level.PROVINCE.ordinal() == level.ordinal()
                ? "/1/"
                : path(Level.values()[level.ordinal() - 1]) + unit(level) + "/";
    }

    private static long unit(Level level) {
        return level.ordinal() + 1L;
    }

    private Chain chain() {
        Map<Level, List<Chain.ChainPost>> posts = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            posts.put(level, new ArrayList<>());
            for (Role role : Role.values()) {
                List<Long> holders = route.holders.get(ModelRoute.post(level, role));
                if (holders != null) {
                    posts.get(level)
                            .add(new Chain.ChainPost(
                                    ModelRoute.post(level, role),
                                    role,
                                    holders.stream()
                                            .map(person -> new Chain.Holder(person, "P" + person))
                                            .toList()));
                }
            }
        }
        return new Chain(posts.entrySet().stream()
                .map(entry -> new Chain.Node(
                        unit(entry.getKey()),
                        unit(entry.getKey()),
                        entry.getKey().name(),
                        entry.getKey(),
                        true,
                        entry.getValue(),
                        "/" + unit(entry.getKey()) + "/"))
                .toList());
    }

    private Viewer viewer(long person) {
        List<Viewer.HeldPost> posts = new ArrayList<>();
        if (person == OWNER) {
            posts.add(new Viewer.HeldPost(TOP_ADMIN, Role.UNIT_ADMIN, 1L, "top", Level.PROVINCE, "/1/"));
        }
        if (person == ModelRoute.FILER) {
            posts.add(new Viewer.HeldPost(
                    FILING, Role.CLERK, unit(Level.CLASS), "class", Level.CLASS, path(Level.CLASS)));
        }
        for (Level level : Level.values()) {
            for (Role role : Role.values()) {
                Long post = ModelRoute.post(level, role);
                if (route.holders.containsKey(post) && route.holds(person, post)) {
                    posts.add(new Viewer.HeldPost(post, role, unit(level), level.name(), level, path(level)));
                }
            }
        }
        return new Viewer(person, "p" + person, "S" + person, "P" + person, posts);
    }

    private Docket docket(long person) {
        return new Docket(request, steps, viewer(person), List.of(), now);
    }

    /** Does it as the product does, if its guards let it. */
    boolean act(ModelAction what) {
        now = now.plusSeconds(1);
        Docket docket = docket(what.person());
        Long step = steps.stream()
                .filter(candidate -> candidate.code().equals(what.step()))
                .reduce((older, newer) -> newer)
                .map(BaseEntity::id)
                .orElse(null);
        if (step == null && what.action().needsStep()) {
            return false;
        }
        int seen = what.stale() ? request.contentVersion() - 1 : request.contentVersion();
        if (Guards.refusal(docket, what.action(), step, seen).isPresent()) {
            return false;
        }
        ApprovalCommand command = new ApprovalCommand(
                1L,
                what.action(),
                step,
                seen,
                "token",
                "words",
                what.to(),
                what.jump(),
                null,
                List.of(),
                new ApprovalCommand.Particulars(what.join(), what.seat(), null, null, null, List.of()));
        Act act = new Act(docket, chain(), Facts.NONE, command, targets(what));
        try {
            engine.carryOut(act, null);
        } catch (BusinessException refused) {
            return false;
        }
        identify(act);
        return true;
    }

    private List<Recipient> targets(ModelAction what) {
        List<Long> holders = route.holders.getOrDefault(what.target(), List.of());
        return holders.isEmpty()
                ? List.of()
                : List.of(new Recipient(
                        what.target(),
                        what.target(),
                        1L + (what.target() - 1000) / 100,
                        "unit",
                        Role.HEAD,
                        null,
                        holders.stream()
                                .map(person -> new Recipient.Holder(person, "P" + person))
                                .toList()));
    }

    /** As the product does when somebody was appointed or left. */
    void staffed() {
        if (request.state() == RequestState.RUNNING) {
            now = now.plusSeconds(1);
            Act act = Act.unasked(docket(OWNER), chain(), Facts.NONE);
            reseating.reseat(act);
            identify(act);
        }
    }

    private static void identify(Act act) {
        try {
            Field id = BaseEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            for (ApprovalStep step : act.opened()) {
                id.set(step, 1L + act.docket().steps().indexOf(step));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What can be seen of it, as of the model. */
    String standing() {
        return standing(
                request.state(),
                request.round(),
                request.contentVersion(),
                docket(OWNER).waiting().stream()
                        .map(waiting -> waiting.step() == null
                                ? "applicant"
                                : waiting.step().code() + "/" + waiting.owner())
                        .collect(Collectors.toCollection(TreeSet::new)),
                steps.stream()
                        .filter(ApprovalStep::isOpen)
                        .map(ApprovalStep::code)
                        .sorted()
                        .toList());
    }

    static String standing(RequestState state, int round, int version, Set<String> waiting, List<String> open) {
        return "%s round %d version %d waiting %s open %s".formatted(state, round, version, waiting, open);
    }

    /** What breaks A20: a running request without a live step, a step without anybody who can sign, a step that is live twice. */
    List<String> stalls() {
        List<String> stalls = new ArrayList<>();
        List<ApprovalStep> open = steps.stream().filter(ApprovalStep::isOpen).toList();
        if (request.state() == RequestState.RUNNING && open.isEmpty()) {
            stalls.add("no live step");
        }
        if (request.state() != RequestState.RUNNING && request.state() != RequestState.SUSPENDED && !open.isEmpty()) {
            stalls.add("live steps of what is at rest: " + open.size());
        }
        if (open.stream().map(ApprovalStep::code).distinct().count() < open.size()) {
            stalls.add("a step is live twice");
        }
        for (ApprovalStep step : request.state() == RequestState.RUNNING ? open : List.<ApprovalStep>of()) {
            boolean signable = step.free().stream()
                    .flatMap(seat -> route.holders.get(seat.postId()).stream()
                            .filter(person ->
                                    seat.personId() == null || seat.personId().equals(person)))
                    .anyMatch(person -> person != ModelRoute.FILER);
            if (!signable) {
                stalls.add("nobody can sign " + step.code());
            }
        }
        return stalls;
    }
}
