package org.liandong.approval.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liandong.approval.design.Finding.Kind;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.calendar.Limit;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;

/** What can stall, and what is doubtful, in a design: each with its reason, at its stage (A2–A6, A9, A20). Reads nothing. */
final class RouteCheck {
    private static final int SHOWN = 3;

    private final Design design;
    private final Set<String> fields;
    private final Set<String> facts;
    private final Situation situation;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param fields codes of the form's fields
     * @param facts names of what conditions may ask
     */
    RouteCheck(Design design, Set<String> fields, Set<String> facts, Situation situation) {
        this.design = design;
        this.fields = fields;
        this.facts = facts;
        this.situation = situation;
    }

    /** What stalls first, each kind in the order of the stages. */
    List<Finding> findings() {
        if (design.stages().isEmpty()) {
            findings.add(Finding.of(Kind.NO_STAGE, null));
            return findings;
        }
        design.stages().forEach(this::check);
        design.abreast().forEach(this::beside);
        hidden();
        limit(null, design.limit(), true);
        limit(null, design.returnLimit(), false);
        if (design.stages().stream().allMatch(stage -> stage.condition() != null)) {
            findings.add(Finding.of(Kind.ALL_CONDITIONAL, null));
        }
        return findings.stream()
                .sorted((a, b) -> Boolean.compare(b.kind().stalls(), a.kind().stalls()))
                .toList();
    }

    private void check(StageDesign stage) {
        signers(stage);
        if (stage.signing() == Signing.VOTE) {
            vote(stage);
        }
        stage.predicate().ifPresent(predicate -> predicate
                .names()
                .filter(name -> !facts.contains(name))
                .distinct()
                .forEach(name -> say(Kind.CONDITION_FIELD, stage, name)));
        Set<String> touched = new HashSet<>(stage.rights().writable());
        touched.addAll(stage.rights().hidden());
        touched.stream()
                .filter(field -> !fields.contains(field))
                .sorted()
                .forEach(field -> say(Kind.RIGHTS_FIELD, stage, field));
        stage.rights().writable().stream()
                .filter(stage.rights().hidden()::contains)
                .sorted()
                .forEach(field -> say(Kind.WRITES_HIDDEN, stage, field));
        limit(stage, stage.limit(), false);
    }

    private void signers(StageDesign stage) {
        if (stage.instead().ifSigned() == Fallback.STOP) {
            say(Kind.SIGNED_STOPS, stage);
        }
        if (stage.instead().ifApplicant() == Fallback.STOP) {
            say(Kind.APPLICANT_STOPS, stage);
        }
        nobodyInstead(stage);
        switch (stage.place()) {
            case LEVEL -> level(stage);
            case UNIT -> unit(stage);
            case ORIGIN -> {
                if (stops(stage)) {
                    empty(stage, situation.vacant(null, stage.who()));
                }
            }
            default -> {
                if (stops(stage)) {
                    say(Kind.MAY_LACK, stage);
                }
            }
        }
    }

    private static boolean stops(StageDesign stage) {
        boolean byRole =
                stage.signing() == Signing.VOTE && !stage.voting().weights().isEmpty();
        return stage.instead().ifEmpty() == Fallback.STOP && !byRole;
    }

    private void level(StageDesign stage) {
        if (!Role.at(UnitKind.values()[stage.level().ordinal()]).contains(stage.who())) {
            say(Kind.NO_SUCH_POST, stage);
        } else if (stage.who() == Role.LEADER && stops(stage)) {
            say(Kind.MAY_LACK, stage);
        } else if (stops(stage)) {
            empty(stage, situation.vacant(stage.level(), stage.who()));
        }
        if (stage.level().isAtOrAbove(situation.owner()) && stage.level() != situation.owner()) {
            say(Kind.ABOVE_OWNER, stage);
        }
    }

    private void unit(StageDesign stage) {
        Optional<Situation.Named> unit = situation.unit(stage.unitId(), stage.who());
        if (unit.isEmpty() || !unit.get().open()) {
            say(Kind.UNIT_CLOSED, stage, unit.map(Situation.Named::name).orElse(""));
        } else if (!Role.at(unit.get().kind()).contains(stage.who())) {
            say(Kind.NO_SUCH_POST, stage);
        } else if (stops(stage) && stage.who() == Role.LEADER) {
            say(Kind.MAY_LACK, stage);
        } else if (stops(stage) && !unit.get().staffed()) {
            empty(stage, List.of(unit.get().name()));
        }
    }

    private void empty(StageDesign stage, List<String> units) {
        if (!units.isEmpty()) {
            say(
                    Kind.POST_EMPTY,
                    stage,
                    String.join("、", units.subList(0, Math.min(SHOWN, units.size()))),
                    Integer.toString(units.size()));
        }
    }

    /** Both ways upwards end at the top: somebody must be there. */
    private void nobodyInstead(StageDesign stage) {
        List.of(
                        stage.instead().ifEmpty(),
                        stage.instead().ifApplicant(),
                        stage.instead().ifSigned())
                .stream()
                .distinct()
                .filter(way -> way == Fallback.NEXT_HIGHER && !situation.isStaffedOnTop(Role.HEAD)
                        || way == Fallback.UNIT_ADMIN && !situation.isStaffedOnTop(Role.UNIT_ADMIN))
                .forEach(way -> say(Kind.NOBODY_INSTEAD, stage));
    }

    private void vote(StageDesign stage) {
        Voting voting = stage.voting();
        boolean never = List.of(voting.quorum(), voting.threshold()).stream()
                .anyMatch(share -> share.more() && share.part() == share.whole());
        if (never) {
            say(Kind.QUORUM, stage);
        }
        if (!voting.weights().isEmpty() && voting.weights().values().stream().allMatch(weight -> weight <= 0)) {
            say(Kind.WEIGHTS, stage);
        }
        Set<Role> voters = voting.weights().isEmpty()
                ? Set.of(stage.who())
                : voting.weights().keySet();
        if (voting.veto() != null && !voters.contains(voting.veto())) {
            say(Kind.VETO_SILENT, stage);
        }
    }

    /** One person has one voice at a time: what stands side by side asks different posts, or it is no 会办 that could be joined. */
    private void beside(List<StageDesign> abreast) {
        Set<List<Object>> asked = new HashSet<>();
        for (StageDesign stage : abreast) {
            List<Object> post =
                    List.of(stage.place(), String.valueOf(stage.level()), String.valueOf(stage.unitId()), stage.who());
            if (!asked.add(post)) {
                say(Kind.BESIDE_SAME, stage);
            }
        }
    }

    private void hidden() {
        Set<String> hidden = new HashSet<>();
        for (StageDesign stage : design.stages()) {
            stage.rights().writable().stream()
                    .filter(hidden::contains)
                    .sorted()
                    .forEach(field -> say(Kind.HIDDEN_EARLIER, stage, field));
            hidden.addAll(stage.rights().hidden());
        }
    }

    private void limit(StageDesign stage, Limit limit, boolean whole) {
        if (limit == null) {
            return;
        }
        boolean past = limit.anchor() == Limit.Anchor.ARRIVAL || limit.anchor() == Limit.Anchor.FILED;
        if (past && limit.amount() < 0) {
            say(Kind.LIMIT_BEFORE, stage);
        }
        if (limit.anchor() == Limit.Anchor.FIELD && !fields.contains(limit.field())) {
            say(Kind.LIMIT_FIELD, stage, String.valueOf(limit.field()));
        }
        if (limit.anchor() == Limit.Anchor.WHOLE && (whole || design.limit() == null)) {
            say(Kind.LIMIT_WHOLE, stage);
        }
    }

    private void say(Kind kind, StageDesign stage, String... arguments) {
        findings.add(Finding.of(kind, stage, arguments));
    }
}
