package org.liandong.approval.route;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of votes: {@code >=2/3} is at least two thirds (三分之二以上, inclusive), {@code >1/2} more than half (超过半数).
 *
 * @param more the part itself is not enough
 */
public record Share(int part, int whole, boolean more) {
    private static final Pattern TEXT = Pattern.compile("(>=|>)(\\d{1,3})/(\\d{1,3})");

    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("no share: " + part + "/" + whole);
        }
    }

    /** Throws {@link IllegalArgumentException} for what is no share. */
    public static Share of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no share: " + text);
        }
        return new Share(
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(1).equals(">"));
    }

    /** Do so many of so many reach it? */
    public boolean isReached(int votes, int of) {
        long have = (long) votes * whole;
        long need = (long) of * part;
        return more ? have > need : have >= need;
    }

    @Override
    public String toString() {
        return (more ? ">" : ">=") + part + "/" + whole;
    }
}
