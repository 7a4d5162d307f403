package org.liandong.approval.request;

import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Level;

/**
 * The rail 班—院—校—省 as four letters, class first: O not on this route, W to come, H here, P passed, R returned, X not approved.
 * Written into rows when a request moves, so that lists compute nothing.
 */
public final class Rail {
    private static final int LEVELS = Level.values().length;

    private Rail() {}

    /** The rail of a request that stands at a level, or is still (or again) with its applicant. */
    public static String at(RouteVersion route, Chain chain, Level here, RequestState state) {
        char[] rail = new char[LEVELS];
        Level origin = chain.origin().level();
        for (Level level : Level.values()) {
            rail[index(level)] = letter(level, origin, here, isOnWay(route, chain, level), state);
        }
        return new String(rail);
    }

    /** The rail with nobody waiting any more. */
    public static String halted(String rail) {
        return rail.replace('H', 'W');
    }

    private static boolean isOnWay(RouteVersion route, Chain chain, Level level) {
        return level == chain.origin().level()
                || chain.at(level).isPresent()
                        && route.stages().stream().anyMatch(stage -> reaches(stage, chain, level));
    }

    private static boolean reaches(RouteStage stage, Chain chain, Level level) {
        return switch (stage.place()) {
            case LEVEL ->
                stage.level().isAtOrAbove(level)
                        && (chain.named() == null || chain.named().level().isAtOrAbove(level));
            case SUBJECT -> chain.named() != null && chain.named().level().isAtOrAbove(level);
            case ORIGIN, UNIT -> true;
            case COOPERATING -> false;
        };
    }

    private static char letter(Level level, Level origin, Level here, boolean onWay, RequestState state) {
        if (!onWay) {
            return 'O';
        }
        if (level == here) {
            return switch (state) {
                case RETURNED -> 'R';
                case REJECTED -> 'X';
                case APPROVED -> 'P';
                default -> 'H';
            };
        }
        boolean passed = here.isAtOrAbove(level);
        if (level == origin && state == RequestState.RETURNED) {
            return 'H';
        }
        return passed && state != RequestState.RETURNED ? 'P' : 'W';
    }

    private static int index(Level level) {
        return LEVELS - 1 - level.ordinal();
    }
}
