package org.liandong.approval.route;

import java.util.List;
import org.liandong.calendar.Limit;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Chain.Node;

/**
 * Where a request comes to stand: a stage at a unit with the post that signs.
 *
 * @param stage null for the origin's own head (A3)
 * @param seats who signs there, in order: one for the post, or one for each person appointed (A4)
 */
public record Stop(RouteStage stage, int position, Node unit, ChainPost post, List<Seat> seats) {
    public static final String OWN_HEAD = "own-head";
    static final Limit OWN_HEAD_LIMIT = Limit.workingDays(2);

    /** A seat to open; {@code person} null = whoever holds the post. */
    public record Seat(ChainPost post, Holder person, int weight) {
        static Seat of(ChainPost post) {
            return new Seat(post, null, 1);
        }
    }

    /** A stage that was left out, and why. */
    public record Skip(RouteStage stage, Reason reason) {}

    /** Why a stage is left out. */
    public enum Reason {
        LEVEL_LACKING,
        /** The subject names no unit for it. */
        NONE_NAMED,
        POST_EMPTY,
        APPLICANT,
        SIGNED_BEFORE,
        /** Its condition does not hold (A5). */
        CONDITION
    }

    public String code() {
        return stage == null ? OWN_HEAD : stage.code();
    }

    public Signing signing() {
        return stage == null ? Signing.ANY : stage.signing();
    }

    /** By when it is signed (A9). */
    public Limit limit() {
        return stage == null ? OWN_HEAD_LIMIT : stage.limit();
    }
}
