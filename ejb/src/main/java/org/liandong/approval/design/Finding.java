package org.liandong.approval.design;

import java.io.Serializable;
import java.util.List;

/**
 * What the check found in a design.
 *
 * @param stage code of the stage; null where it is about the whole
 * @param arguments of the sentence {@code finding_kind.<kind>}, behind the stage's name
 */
public record Finding(Kind kind, String stage, List<String> arguments) implements Serializable {
    /** What can be wrong; {@link #stalls()} refuses publication. */
    public enum Kind {
        /** There is nothing to sign. */
        NO_STAGE(true),
        /** The post is empty somewhere, and the stage says to stop there. */
        POST_EMPTY(true),
        /** Where the post is empty another one signs, and at the top there is nobody in that one either. */
        NOBODY_INSTEAD(true),
        /** Who signed before is not to sign, and nothing else is said. */
        SIGNED_STOPS(true),
        /** The post is none that can be at such a unit. */
        NO_SUCH_POST(true),
        /** The named unit is closed. */
        UNIT_CLOSED(true),
        /** The condition asks for something that no request on the route has. */
        CONDITION_FIELD(true),
        /** No vote can be enough. */
        QUORUM(true),
        /** Nobody's vote has weight. */
        WEIGHTS(true),
        /** Two stages side by side ask the same post, and one waits for what the other closes. */
        BESIDE_SAME(true),
        /** The form has no such field. */
        RIGHTS_FIELD(true),
        /** It may write what it does not see. */
        WRITES_HIDDEN(true),
        /** The limit counts from a field that the form does not have. */
        LIMIT_FIELD(true),
        /** The limit counts from one of the whole request, which has none. */
        LIMIT_WHOLE(true),
        /** It would be over before it begins. */
        LIMIT_BEFORE(true),
        /** A field may be written here that an earlier stage does not see. */
        HIDDEN_EARLIER(false),
        /** Whose vote decides alone does not vote. */
        VETO_SILENT(false),
        /** Nobody may have charge of an origin, or the unit that is named may have nobody in the post. */
        MAY_LACK(false),
        /** Who holds the post cannot file on this route himself. */
        APPLICANT_STOPS(false),
        /** The level is above the unit that owns the route. */
        ABOVE_OWNER(false),
        /** Every stage has a condition: a request that fulfils none is approved unseen. */
        ALL_CONDITIONAL(false);

        private final boolean stalls;

        Kind(boolean stalls) {
            this.stalls = stalls;
        }

        public boolean stalls() {
            return stalls;
        }
    }

    static Finding of(Kind kind, StageDesign stage, String... arguments) {
        return new Finding(kind, stage == null ? null : stage.code(), List.of(arguments));
    }
}
