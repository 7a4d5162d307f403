package org.liandong.paper.number;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.liandong.common.Checks;

/** {@code 湘教网〔{year}〕{seq}号}; {@code {seq:3}} fills up to three digits. */
public record Pattern(String text) {
    private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile("\\{(year|seq)(?::([1-6]))?}");
    private static final java.util.regex.Pattern RUN_TOGETHER =
            java.util.regex.Pattern.compile("[\\p{Nd}}]\\{|}[\\p{Nd}]");
    private static final String SEQ = "seq";

    /** Says what is wrong with it at the field {@code pattern}. */
    void check(Checks checks) {
        String rest = PLACE.matcher(text).replaceAll("");
        long counted = PLACE.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(SEQ))
                .count();
        checks.reportIf(counted != 1, "pattern", "number-pattern-seq", "{seq}");
        checks.reportIf(rest.contains("{") || rest.contains("}"), "pattern", "number-pattern-name");
        checks.reportIf(RUN_TOGETHER.matcher(text).find(), "pattern", "number-pattern-digits");
        checks.reportIf(rest.isBlank(), "pattern", "number-pattern-bare");
    }

    /** Two patterns of different skeletons never make the same number: all digits that stand together are one mark in it. */
    String skeleton() {
        return PLACE.matcher(text).replaceAll("0").replaceAll("\\p{Nd}+", "#");
    }

    /** Counts anew each year. */
    public boolean isYearly() {
        return PLACE.matcher(text).results().anyMatch(found -> found.group(1).equals("year"));
    }

    public String number(int year, int seq) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, year, seq)));
    }

    private static String value(MatchResult found, int year, int seq) {
        int number = found.group(1).equals(SEQ) ? seq : year;
        return found.group(2) == null ? Integer.toString(number) : ("%0" + found.group(2) + "d").formatted(number);
    }
}
