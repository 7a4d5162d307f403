package org.liandong.approval.design;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.Place;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Stop;
import org.liandong.approval.route.Voting;
import org.liandong.calendar.Limit;
import org.liandong.common.Checks;
import org.liandong.common.Text;

/** What keeps a design from being kept even as a draft: what is no stage at all. What is one and may stall is the check's. */
final class DesignInput {
    private static final int LONGEST_NAME = 80;
    private static final int LARGEST_AMOUNT = 3650;
    private static final int LARGEST_WEIGHT = 100;
    private static final int MOST_REMINDERS = 10;
    private static final int MOST_STAGES = 40;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Checks checks;

    private DesignInput(Checks checks) {
        this.checks = checks;
    }

    /** @param form true where the design comes from the page of one stage, whose fields bear no prefix */
    static void check(Design design, String stage) {
        Checks checks = new Checks();
        DesignInput input = new DesignInput(checks);
        checks.reportIf(design.stages().size() > MOST_STAGES, "stages", "too-many-stages", MOST_STAGES);
        input.limit("limit", design.limit());
        input.limit("returnLimit", design.returnLimit());
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < design.stages().size(); i++) {
            StageDesign each = design.stages().get(i);
            String at = each.code().equals(stage) ? "" : "stages[" + i + "].";
            input.stage(at, each);
            checks.reportIf(!codes.add(each.code()), at + "code", "already-there", each.code());
        }
        checks.throwIfAny();
    }

    private void stage(String at, StageDesign stage) {
        checks.reportIf(
                !CODE.matcher(stage.code()).matches() || stage.code().equals(Stop.OWN_HEAD), at + "code", "stage-code");
        checks.requiredLine(at + "name", stage.name(), LONGEST_NAME);
        checks.requiredLine(at + "nameEn", stage.nameEn(), LONGEST_NAME);
        if (stage.place() == Place.LEVEL) {
            checks.given(at + "level", stage.level());
        }
        if (stage.place() == Place.UNIT) {
            checks.given(at + "unit", stage.unitId());
        }
        checks.reportIf(stage.place() != Place.LEVEL && stage.level() != null, at + "level", "only-where-a-level");
        checks.reportIf(stage.place() != Place.UNIT && stage.unitId() != null, at + "unit", "only-where-a-unit");
        checks.reportIf(stage.instead().ifEmpty() == Fallback.SIGN_AGAIN, at + "ifEmpty", "fallback-not-here");
        checks.reportIf(stage.instead().ifApplicant() == Fallback.SIGN_AGAIN, at + "ifApplicant", "fallback-not-here");
        if (stage.signing() == Signing.VOTE) {
            votes(at, stage.voting());
        }
        limit(at + "limit", stage.limit());
        checks.reportIf(!StageDesign.OPTIONAL.containsAll(stage.withheld()), at + "withheld", "action-not-optional");
    }

    private void votes(String at, Voting voting) {
        for (Map.Entry<?, Integer> weight : voting.weights().entrySet()) {
            checks.reportIf(
                    weight.getValue() < 0 || weight.getValue() > LARGEST_WEIGHT,
                    at + "weights",
                    "weight-range",
                    LARGEST_WEIGHT);
        }
    }

    private void limit(String at, Limit limit) {
        if (limit == null) {
            return;
        }
        checks.reportIf(Math.abs(limit.amount()) > LARGEST_AMOUNT, at + "Amount", "limit-range", LARGEST_AMOUNT);
        checks.reportIf(
                limit.extension() < 0 || limit.extension() > LARGEST_AMOUNT,
                at + "Extension",
                "limit-range",
                LARGEST_AMOUNT);
        checks.reportIf(
                limit.reminders().size() > MOST_REMINDERS
                        || limit.reminders().stream().anyMatch(day -> Math.abs(day) > LARGEST_AMOUNT),
                at + "Reminders",
                "limit-reminders",
                MOST_REMINDERS);
        if (limit.anchor() == Limit.Anchor.FIELD) {
            checks.reportIf(
                    limit.field() == null || Text.isBlank(limit.field()) || !Text.isPlain(limit.field()),
                    at + "Field",
                    "field-required");
        }
    }
}
