package org.liandong.approval.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liandong.approval.route.Stop.Reason;
import org.liandong.approval.route.Stop.Skip;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Role;
import org.liandong.rule.Facts;

/** The way of one request up its chain: a function of route, chain, filer, facts and who signed already (A2, A3, A5, A6). Reads nothing. */
public final class Climb {
    private static final int OWN_HEAD_POSITION = 0;

    private final RouteVersion route;
    private final Chain chain;
    private final Long filer;
    private final Set<Long> signedBy;
    private final Facts facts;

    /**
     * @param signedBy people who approved in this round
     * @param facts what conditions of stages are asked of
     */
    public Climb(RouteVersion route, Chain chain, Long filer, Set<Long> signedBy, Facts facts) {
        this.route = route;
        this.chain = chain;
        this.filer = filer;
        this.signedBy = signedBy;
        this.facts = facts;
    }

    /** The first position of all. */
    public Optional<Leg> first() {
        return next(-1);
    }

    /** The first position behind another one where somebody has to sign; empty when the climb is over. */
    public Optional<Leg> next(int after) {
        if (after < OWN_HEAD_POSITION && ownHead().isPresent()) {
            return ownHead();
        }
        List<Skip> skipped = new ArrayList<>();
        for (List<RouteStage> abreast : route.abreast(after)) {
            List<Stop> stops = abreast.stream()
                    .filter(stage -> !isBelowOrigin(stage) && !isAboveSubject(stage))
                    .flatMap(stage -> stops(stage, skipped))
                    .toList();
            if (!stops.isEmpty()) {
                return Optional.of(new Leg(abreast.get(0).position(), stops, List.copyOf(skipped)));
            }
        }
        return Optional.empty();
    }

    /** From a position that was passed before, as it is staffed today; what follows it when nobody there is to be asked any more. */
    public Optional<Leg> from(int position) {
        return next(position - 1);
    }

    /** All stops still to come behind a position, for previews; ends early where nobody could sign. */
    public List<Leg> preview(int after) {
        List<Leg> legs = new ArrayList<>();
        try {
            for (Optional<Leg> leg = next(after);
                    leg.isPresent();
                    leg = next(leg.get().position())) {
                legs.add(leg.get());
            }
        } catch (UnstaffedException unstaffed) {
            return legs;
        }
        return legs;
    }

    private Optional<Leg> ownHead() {
        Node origin = chain.origin();
        boolean onRoute = route.stages().stream()
                .anyMatch(stage -> stage.who() == Role.HEAD
                        && stage.place() != Place.COOPERATING
                        && units(stage).anyMatch(origin::equals));
        return route.ownHead() && !onRoute
                ? origin.post(Role.HEAD)
                        .filter(post -> !post.holders().isEmpty())
                        .filter(post -> post.holders().stream()
                                .noneMatch(holder -> holder.personId().equals(filer)))
                        .map(post -> new Leg(
                                OWN_HEAD_POSITION,
                                List.of(new Stop(null, OWN_HEAD_POSITION, origin, post, List.of(Stop.Seat.of(post)))),
                                List.of()))
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

    private Stream<Node> units(RouteStage stage) {
        return switch (stage.place()) {
            case ORIGIN -> Stream.of(chain.origin());
            case LEVEL -> chain.at(stage.level()).stream();
            case UNIT -> chain.unit(stage.unitId()).stream();
            case SUBJECT -> Stream.ofNullable(chain.named());
            case COOPERATING -> chain.cooperating().stream();
        };
    }

    private Stream<Stop> stops(RouteStage stage, List<Skip> skipped) {
        List<Node> units = units(stage).toList();
        if (units.isEmpty()) {
            skipped.add(new Skip(stage, stage.place() == Place.COOPERATING ? Reason.NONE_NAMED : Reason.LEVEL_LACKING));
            return Stream.empty();
        }
        if (!stage.condition().map(condition -> condition.test(facts)).orElse(true)) {
            skipped.add(new Skip(stage, Reason.CONDITION));
            return Stream.empty();
        }
        return units.stream().flatMap(unit -> resolve(stage, unit, skipped).stream());
    }

    private Optional<Stop> resolve(RouteStage stage, Node unit, List<Skip> skipped) {
        Seating seating = new Seating(stage, filer, signedBy);
        List<ChainPost> posts = seating.posts(chain, unit);
        if (posts.stream().allMatch(post -> post.holders().isEmpty())) {
            return instead(stage, stage.ifEmpty(), Reason.POST_EMPTY, unit, skipped);
        }
        if (posts.stream().noneMatch(post -> post.isHeldByAnotherThan(filer))) {
            return instead(stage, stage.ifApplicant(), Reason.APPLICANT, unit, skipped);
        }
        boolean signed = posts.stream()
                .flatMap(post -> post.holders().stream())
                .filter(holder -> !holder.personId().equals(filer))
                .allMatch(holder -> signedBy.contains(holder.personId()));
        if (signed && stage.ifSigned() != Fallback.SIGN_AGAIN) {
            return instead(stage, stage.ifSigned(), Reason.SIGNED_BEFORE, unit, skipped);
        }
        return Optional.of(new Stop(stage, stage.position(), unit, seating.main(posts), seating.seats(posts)));
    }

    private Optional<Stop> instead(RouteStage stage, Fallback fallback, Reason reason, Node unit, List<Skip> skipped) {
        switch (fallback) {
            case SKIP -> {
                skipped.add(new Skip(stage, reason));
                return Optional.empty();
            }
            case NEXT_HIGHER -> {
                return Optional.of(highest(stage, unit, Role.HEAD, stage.who() == Role.HEAD));
            }
            case UNIT_ADMIN -> {
                return Optional.of(highest(stage, unit, Role.UNIT_ADMIN, false));
            }
            default -> throw new UnstaffedException(unit.name(), stage.who());
        }
    }

    /** The nearest unit from here upwards where somebody other than the applicant holds the role; any of them signs for all. */
    private Stop highest(RouteStage stage, Node from, Role role, boolean beginAbove) {
        Optional<Node> unit = beginAbove ? chain.above(from.unitId()) : Optional.of(from);
        while (unit.isPresent()) {
            Optional<ChainPost> post = unit.get().post(role).filter(candidate -> candidate.isHeldByAnotherThan(filer));
            if (post.isPresent()) {
                return new Stop(stage, stage.position(), unit.get(), post.get(), List.of(Stop.Seat.of(post.get())));
            }
            unit = chain.above(unit.get().unitId());
        }
        throw new UnstaffedException(from.name(), stage.who());
    }
}
