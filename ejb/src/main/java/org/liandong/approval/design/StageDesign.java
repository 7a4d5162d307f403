package org.liandong.approval.design;

import java.util.List;
import java.util.Optional;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.FieldRights;
import org.liandong.approval.route.Place;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.calendar.Limit;
import org.liandong.form.FormData;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.rule.Predicate;
import org.liandong.rule.Predicates;

/**
 * A stage as it is written (A2–A6, A9).
 *
 * @param code by which journals and lists name it; never used for another stage of the route
 * @param beside at the same time as the one before it (会办)
 * @param level null unless the place is a level
 * @param unitId null unless the place is a named unit
 * @param voting null unless it is a vote
 * @param condition as {@link Predicates} writes it; null = always
 * @param withheld actions that are not offered, named as in the API
 */
public record StageDesign(
        String code,
        String name,
        String nameEn,
        boolean beside,
        Place place,
        Level level,
        Long unitId,
        Role who,
        Signing signing,
        Voting voting,
        Limit limit,
        boolean opinionRequired,
        Instead instead,
        String condition,
        FieldRights rights,
        List<String> withheld) {
    /** Actions of signers that a stage may leave out; what decides, and what keeps the rules, is always there. */
    public static final List<String> OPTIONAL = List.of(
            "return",
            "reject",
            "transfer",
            "consult",
            "add_signer",
            "ask",
            "claim",
            "return_items",
            "reject_items",
            "reorder");

    /** What happens when its regular signer cannot or need not sign. */
    public record Instead(Fallback ifEmpty, Fallback ifApplicant, Fallback ifSigned) {
        /** What a new stage begins with. */
        public static final Instead USUAL = new Instead(Fallback.NEXT_HIGHER, Fallback.SKIP, Fallback.SIGN_AGAIN);
    }

    public StageDesign {
        withheld = withheld.stream().sorted().distinct().toList();
    }

    static StageDesign of(RouteStage stage, boolean beside) {
        return new StageDesign(
                stage.code(),
                stage.name(),
                stage.nameEn(),
                beside,
                stage.place(),
                stage.level(),
                stage.unitId(),
                stage.who(),
                stage.signing(),
                stage.signing() == Signing.VOTE ? stage.voting() : null,
                stage.limit(),
                stage.opinionRequired(),
                new Instead(stage.ifEmpty(), stage.ifApplicant(), stage.ifSigned()),
                stage.condition().map(Predicates::json).map(Object::toString).orElse(null),
                stage.fieldRights(),
                stage.withheld());
    }

    RouteStage stage(int position) {
        RouteStage stage = RouteStage.of(position, code, name, nameEn, who)
                .at(place, level, unitId)
                .signed(signing, voting)
                .within(limit)
                .granting(rights, withheld, opinionRequired)
                .fallbacks(instead.ifEmpty(), instead.ifApplicant(), instead.ifSigned());
        predicate().ifPresent(stage::onlyIf);
        return stage;
    }

    Optional<Predicate> predicate() {
        return Optional.ofNullable(condition).map(FormData::parse).map(Predicates::of);
    }

    StageDesign unconditional() {
        return new StageDesign(
                code,
                name,
                nameEn,
                beside,
                place,
                level,
                unitId,
                who,
                signing,
                voting,
                limit,
                opinionRequired,
                instead,
                null,
                rights,
                withheld);
    }

    /** The same at the same time as the one before it, or behind it. */
    public StageDesign placed(boolean besideIt) {
        return new StageDesign(
                code,
                name,
                nameEn,
                besideIt,
                place,
                level,
                unitId,
                who,
                signing,
                voting,
                limit,
                opinionRequired,
                instead,
                condition,
                rights,
                withheld);
    }
}
