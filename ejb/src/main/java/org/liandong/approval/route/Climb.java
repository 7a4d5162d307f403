package org.liandong.approval.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liandong.approval.route.Stop.Reason;
import org.liandong.approval.route.Stop.Skip;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Role;

/** The way of one request up its chain: a function of route, chain, filer and who signed already (A2, A3). Reads nothing. */
public final class Climb {
    private static final int OWN_HEAD_POSITION = 0;

    private final RouteVersion route;
    private final Chain chain;
    private final Long filer;
    private final Set<Long> signedBy;

    /** @param signedBy people who approved in this round */
    public Climb(RouteVersion route, Chain chain, Long filer, Set<Long> signedBy) {
        this.route = route;
        this.chain = chain;
        this.filer = filer;
        this.signedBy = signedBy;
    }

    /** The first stop of all. */
    public Optional<Stop> first() {
        return next(-1);
    }

    /** The first stop behind a position; empty when the climb is over. */
    public Optional<Stop> next(int after) {
        List<Skip> skipped = new ArrayList<>();
        if (after < OWN_HEAD_POSITION && ownHead().isPresent()) {
            return ownHead();
        }
        for (RouteStage stage : route.stages()) {
            if (stage.position() > after && !isBelowOrigin(stage) && !isAboveSubject(stage)) {
                Optional<Stop> stop = resolve(stage, skipped);
                if (stop.isPresent()) {
                    return stop;
                }
            }
        }
        return Optional.empty();
    }

    /** The stop at a position that was passed before; its post as it is staffed today. */
    public Stop at(int position) {
        return next(position - 1)
                .filter(stop -> stop.position() == position)
                .orElseThrow(() -> new UnstaffedException(chain.origin().name(), Role.HEAD));
    }

    /** All stops still to come behind a position, for previews; ends early where nobody could sign. */
    public List<Stop> preview(int after) {
        List<Stop> stops = new ArrayList<>();
        try {
            for (Optional<Stop> stop = next(after);
                    stop.isPresent();
                    stop = next(stop.get().position())) {
                stops.add(stop.get());
            }
        } catch (UnstaffedException unstaffed) {
            return stops;
        }
        return stops;
    }

    private Optional<Stop> ownHead() {
        Node origin = chain.origin();
        boolean onRoute = route.stages().stream()
                .anyMatch(stage -> stage.who() == Role.HEAD
                        && unit(stage).filter(origin::equals).isPresent());
        return route.ownHead() && !onRoute
                ? origin.post(Role.HEAD)
                        .filter(post -> !post.holders().isEmpty())
                        .filter(post -> post.holders().stream()
                                .noneMatch(holder -> holder.personId().equals(filer)))
                        .map(post -> new Stop(null, OWN_HEAD_POSITION, origin, post, List.of()))
                : Optional.empty();
    }

    private boolean isBelowOrigin(RouteStage stage) {
        return stage.place() == Place.LEVEL
                && !stage.level().isAtOrAbove(chain.origin().level());
    }

    /** The subject's unit has the last word: levels from its own upwards are not asked. */
    private boolean isAboveSubject(RouteStage stage) {
        return stage.place() == Place.LEVEL
                && chain.named() != null
                && stage.level().isAtOrAbove(chain.named().level());
    }

    private Optional<Node> unit(RouteStage stage) {
        return switch (stage.place()) {
            case ORIGIN -> Optional.of(chain.origin());
            case LEVEL -> chain.at(stage.level());
            case UNIT -> chain.unit(stage.unitId());
            case SUBJECT -> Optional.ofNullable(chain.named());
        };
    }

    private Optional<Stop> resolve(RouteStage stage, List<Skip> skipped) {
        Optional<Node> unit = unit(stage);
        if (unit.isEmpty()) {
            skipped.add(new Skip(stage, Reason.LEVEL_LACKING));
            return Optional.empty();
        }
        Optional<ChainPost> post = unit.get().post(stage.who());
        if (post.isEmpty() || post.get().holders().isEmpty()) {
            return instead(stage, stage.ifEmpty(), Reason.POST_EMPTY, unit.get(), skipped);
        }
        if (!post.get().isHeldByAnotherThan(filer)) {
            return instead(stage, stage.ifApplicant(), Reason.APPLICANT, unit.get(), skipped);
        }
        boolean signed = post.get().holders().stream().allMatch(holder -> signedBy.contains(holder.personId()));
        if (signed && stage.ifSigned() != Fallback.SIGN_AGAIN) {
            return instead(stage, stage.ifSigned(), Reason.SIGNED_BEFORE, unit.get(), skipped);
        }
        return Optional.of(stop(stage, unit.get(), post.get(), skipped));
    }

    private Optional<Stop> instead(RouteStage stage, Fallback fallback, Reason reason, Node unit, List<Skip> skipped) {
        switch (fallback) {
            case SKIP -> {
                skipped.add(new Skip(stage, reason));
                return Optional.empty();
            }
            case NEXT_HIGHER -> {
                return Optional.of(highest(stage, unit, Role.HEAD, stage.who() == Role.HEAD, skipped));
            }
            case UNIT_ADMIN -> {
                return Optional.of(highest(stage, unit, Role.UNIT_ADMIN, false, skipped));
            }
            default -> throw new UnstaffedException(unit.name(), stage.who());
        }
    }

    /** The nearest unit from here upwards where somebody other than the applicant holds the role. */
    private Stop highest(RouteStage stage, Node from, Role role, boolean beginAbove, List<Skip> skipped) {
        Optional<Node> unit = beginAbove ? chain.above(from.unitId()) : Optional.of(from);
        while (unit.isPresent()) {
            Optional<ChainPost> post = unit.get().post(role).filter(candidate -> candidate.isHeldByAnotherThan(filer));
            if (post.isPresent()) {
                return stop(stage, unit.get(), post.get(), skipped);
            }
            unit = chain.above(unit.get().unitId());
        }
        throw new UnstaffedException(from.name(), stage.who());
    }

    private static Stop stop(RouteStage stage, Node unit, ChainPost post, List<Skip> skipped) {
        return new Stop(stage, stage.position(), unit, post, List.copyOf(skipped));
    }
}
