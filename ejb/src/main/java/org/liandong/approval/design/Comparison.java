package org.liandong.approval.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What differs between two versions of a route, aspect by aspect (A1). */
public final class Comparison {
    private Comparison() {}

    /** What can differ in a stage. */
    public enum Aspect {
        NAME(stage -> List.of(stage.name(), stage.nameEn())),
        WHERE(stage -> List.of(stage.place(), String.valueOf(stage.level()), String.valueOf(stage.unitId()))),
        WHO(StageDesign::who),
        HOW(stage -> List.of(stage.signing(), String.valueOf(stage.voting()))),
        WHEN(StageDesign::limit),
        IF(StageDesign::condition),
        BESIDE(StageDesign::beside),
        OPINION(StageDesign::opinionRequired),
        FIELDS(StageDesign::rights),
        ACTIONS(StageDesign::withheld),
        EMPTY(stage -> stage.instead().ifEmpty()),
        APPLICANT(stage -> stage.instead().ifApplicant()),
        SIGNED(stage -> stage.instead().ifSigned());

        private final Function<StageDesign, Object> value;

        Aspect(Function<StageDesign, Object> value) {
            this.value = value;
        }

        boolean differs(StageDesign before, StageDesign after) {
            return !Objects.equals(value.apply(before), value.apply(after));
        }
    }

    /** What became of a stage. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }

    /**
     * A stage that differs.
     *
     * @param before null where it was added
     * @param after null where it was removed
     * @param aspects what differs in it; none where it was added, removed or only moved
     */
    public record Difference(Kind kind, StageDesign before, StageDesign after, List<Aspect> aspects) {}

    /** Stages that differ, those of the newer version in its order, then those that are gone. */
    public static List<Difference> of(Design before, Design after) {
        List<Difference> differences = new ArrayList<>();
        List<String> kept = after.stages().stream()
                .map(StageDesign::code)
                .filter(code -> before.stage(code).isPresent())
                .toList();
        List<String> formerly = before.stages().stream()
                .map(StageDesign::code)
                .filter(kept::contains)
                .toList();
        for (StageDesign stage : after.stages()) {
            StageDesign was = before.stage(stage.code()).orElse(null);
            List<Aspect> aspects = was == null ? List.of() : aspects(was, stage);
            boolean moved = was != null && kept.indexOf(stage.code()) != formerly.indexOf(stage.code());
            if (was == null) {
                differences.add(new Difference(Kind.ADDED, null, stage, List.of()));
            } else if (!aspects.isEmpty() || moved) {
                differences.add(new Difference(moved ? Kind.MOVED : Kind.CHANGED, was, stage, aspects));
            }
        }
        before.stages().stream()
                .filter(stage -> after.stage(stage.code()).isEmpty())
                .forEach(stage -> differences.add(new Difference(Kind.REMOVED, stage, null, List.of())));
        return List.copyOf(differences);
    }

    private static List<Aspect> aspects(StageDesign before, StageDesign after) {
        return List.of(Aspect.values()).stream()
                .filter(aspect -> aspect.differs(before, after))
                .toList();
    }
}
