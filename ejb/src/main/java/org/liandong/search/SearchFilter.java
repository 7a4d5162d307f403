package org.liandong.search;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liandong.approval.request.RequestState;
import org.liandong.common.Checks;
import org.liandong.common.Text;

/**
 * What is looked for, as an address says it (A18): {@code q, unit, route, state, from, to, sort} and {@code field.CODE} for each field.
 *
 * @param q parts of title, number, unit or searchable fields, divided by blanks, all of which must be found; null for anything
 * @param unit id of the unit that filed it, or of one above that; null for any
 * @param route code of a route; null for any
 * @param state never DRAFT; null for any
 * @param from first day on which it was submitted, at home; null for any
 * @param to last day, included; null for any
 * @param oldest the oldest request first, else the newest
 * @param fields values of searchable fields by their codes
 */
public record SearchFilter(
        String q,
        Long unit,
        String route,
        RequestState state,
        LocalDate from,
        LocalDate to,
        boolean oldest,
        Map<String, String> fields)
        implements Serializable {
    public static final SearchFilter ALL = new SearchFilter(null, null, null, null, null, null, false, Map.of());

    /** Before the code of a field, in an address. */
    public static final String FIELD = "field.";

    private static final int LONGEST = 100;
    private static final int LONGEST_VALUE = 200;
    /** As an address says it: so much is kept of it. */
    private static final int LONGEST_QUERY = 4000;

    private static final int MOST_WORDS = 5;
    private static final int MOST_FIELDS = 5;
    private static final String OLDEST = "oldest";
    private static final List<String> SORTS = List.of("newest", OLDEST);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /**
     * Reads the parameters of an address; those of others are none of its business, and an empty one says nothing.
     *
     * @throws org.liandong.common.InvalidInputException with every parameter that cannot be understood
     */
    public static SearchFilter of(Map<String, String> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (!Text.isBlank(value)) {
                given.put(name, value.strip());
            }
        });
        Checks checks = new Checks();
        SearchFilter filter = new SearchFilter(
                text("q", given, checks),
                unit(given.get("unit"), checks),
                text("route", given, checks),
                state(given.get("state"), checks),
                day("from", given, checks),
                day("to", given, checks),
                OLDEST.equals(sort(given.get("sort"), checks)),
                fields(given, checks));
        checks.reportIf(filter.words().size() > MOST_WORDS, "q", "search-words", MOST_WORDS);
        if (filter.from != null) {
            checks.term("from", filter.from, "to", filter.to);
        }
        checks.throwIfAny();
        checks.reportIf(filter.query().length() > LONGEST_QUERY, "q", "search-long");
        checks.throwIfAny();
        return filter;
    }

    /** The same as an address says it, in one order: two equal filters have one address. */
    public String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", q);
        parts.put("unit", unit == null ? null : unit.toString());
        parts.put("route", route);
        parts.put("state", state == null ? null : state.name().toLowerCase(Locale.ROOT));
        parts.put("from", from == null ? null : from.toString());
        parts.put("to", to == null ? null : to.toString());
        fields.forEach((code, value) -> parts.put(FIELD + code, value));
        parts.put("sort", oldest ? OLDEST : null);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Each of them must be found. */
    List<String> words() {
        return q == null
                ? List.of()
                : Arrays.stream(q.toLowerCase(Locale.ROOT).split("\\s+"))
                        .distinct()
                        .toList();
    }

    /** Words or fields are looked for: how much there is, is not counted. */
    boolean isDeep() {
        return q != null || !fields.isEmpty();
    }

    private static String text(String name, Map<String, String> given, Checks checks) {
        return checks.optional(name, given.get(name), LONGEST);
    }

    private static Long unit(String text, Checks checks) {
        boolean number = text != null && text.matches("\\d{1,18}");
        checks.reportIf(text != null && !number, "unit", "search-unit");
        return number ? Long.valueOf(text) : null;
    }

    private static RequestState state(String text, Checks checks) {
        RequestState state = Arrays.stream(RequestState.values())
                .filter(value -> value != RequestState.DRAFT && value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
        checks.reportIf(text != null && state == null, "state", "search-state");
        return state;
    }

    private static String sort(String text, Checks checks) {
        checks.reportIf(text != null && !SORTS.contains(text), "sort", "search-sort");
        return text;
    }

    private static LocalDate day(String name, Map<String, String> given, Checks checks) {
        String text = given.get(name);
        try {
            // four digits: a database keeps no year above 9999
            return text == null || !text.matches("\\d{4}-.*") ? reported(name, text, checks) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return reported(name, text, checks);
        }
    }

    private static LocalDate reported(String name, String text, Checks checks) {
        checks.reportIf(text != null, name, "search-day");
        return null;
    }

    private static Map<String, String> fields(Map<String, String> given, Checks checks) {
        Map<String, String> fields = new TreeMap<>();
        given.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                String code = name.substring(FIELD.length());
                checks.reportIf(!CODE.matcher(code).matches(), FIELD, "search-field");
                fields.put(code, checks.optional(name, value, LONGEST_VALUE));
            }
        });
        checks.reportIf(fields.size() > MOST_FIELDS, FIELD, "search-fields", MOST_FIELDS);
        return fields;
    }
}
