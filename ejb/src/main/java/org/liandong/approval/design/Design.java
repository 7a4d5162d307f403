package org.liandong.approval.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.calendar.Limit;

/**
 * What a version of a route says, as a value that can be written, compared and tried.
 *
 * @param ownHead the origin's own head signs before it leaves the unit (A3)
 * @param limit of the whole request; null = none (A9)
 * @param returnLimit by when an applicant gives back what was returned; null = none
 * @param stages in order
 */
public record Design(boolean ownHead, Limit limit, Limit returnLimit, List<StageDesign> stages) {
    public static final Design EMPTY = new Design(true, null, null, List.of());
    private static final int STEP = 10;

    public Design {
        stages = List.copyOf(stages);
    }

    static Design of(RouteVersion version) {
        List<StageDesign> stages = new ArrayList<>();
        int before = 0;
        for (RouteStage stage : version.stages()) {
            stages.add(StageDesign.of(stage, stage.position() == before));
            before = stage.position();
        }
        return new Design(
                version.ownHead(),
                version.limit().orElse(null),
                version.returnLimit().orElse(null),
                stages);
    }

    /** The version that it would be; positions are given here, so that stages side by side share one (A6). */
    RouteVersion version(ApprovalRoute route, int number) {
        List<RouteStage> built = new ArrayList<>();
        int position = 0;
        for (StageDesign stage : stages) {
            position += stage.beside() && position > 0 ? 0 : STEP;
            built.add(stage.stage(position));
        }
        return new RouteVersion(route, number, ownHead, built).within(limit, returnLimit);
    }

    public Optional<StageDesign> stage(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    public Design with(List<StageDesign> others) {
        return new Design(ownHead, limit, returnLimit, others);
    }

    /** With a stage in the place of the one of its code, or at the end. */
    public Design with(StageDesign changed) {
        return stage(changed.code()).isPresent()
                ? with(stages.stream()
                        .map(stage -> stage.code().equals(changed.code()) ? changed : stage)
                        .toList())
                : with(Stream.concat(stages.stream(), Stream.of(changed)).toList());
    }

    /** As if every condition held. */
    Design unconditional() {
        return with(stages.stream().map(StageDesign::unconditional).toList());
    }

    /** Stages by position: those side by side together. */
    List<List<StageDesign>> abreast() {
        List<List<StageDesign>> groups = new ArrayList<>();
        for (StageDesign stage : stages) {
            if (!stage.beside() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(stage);
        }
        return groups;
    }
}
