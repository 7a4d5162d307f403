package org.liandong.paper.print;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in double braces, {@code {{number}}}, that are replaced by their values; what is inserted is text and is not looked into again. */
public final class Placeholders {
    /** In sheets and notices: number, title, unit that files or issues, unit at the top, day, who filed, result. */
    public static final Set<String> KNOWN = Set.of("number", "title", "unit", "top", "date", "filer", "state");

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Placeholders() {}

    public static String fill(String text, Map<String, String> values) {
        return text == null
                ? ""
                : NAME.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /** Names that mean nothing, so that a template with a slip of the pen is not put to use. */
    public static List<String> unknown(String text) {
        return text == null
                ? List.of()
                : NAME.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(name -> !KNOWN.contains(name))
                        .distinct()
                        .toList();
    }
}
