package org.liandong.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.InvalidInputException.Problem;

/** Looks at what was typed into a form and says all that is wrong with it at once (T6). */
public final class Checks {
    private final List<Problem> problems = new ArrayList<>();

    /** The text without blanks around it; a problem if it is missing, too long or cannot be kept. */
    public String required(String field, String text, int longest) {
        if (Text.isBlank(text)) {
            report(field, "field-required");
            return null;
        }
        return optional(field, text, longest);
    }

    /** The text without blanks around it, null for none. */
    public String optional(String field, String text, int longest) {
        if (Text.isBlank(text)) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            report(field, "field-too-long", longest);
        } else if (!Text.isPlain(stripped)) {
            report(field, "field-characters");
        }
        return stripped;
    }

    /** As {@link #required}, in one line. */
    public String requiredLine(String field, String text, int longest) {
        String line = required(field, text, longest);
        if (line != null && line.chars().anyMatch(Character::isISOControl)) {
            report(field, "field-characters");
        }
        return line;
    }

    public <T> T given(String field, T value) {
        if (value == null) {
            report(field, "field-required");
        }
        return value;
    }

    /** A first day that must be there, and a last day not before it. */
    public void term(String fromField, LocalDate from, String toField, LocalDate to) {
        if (given(fromField, from) != null && to != null && to.isBefore(from)) {
            report(toField, "ends-before-start", to.toString(), from.toString());
        }
    }

    public void report(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, arguments));
    }

    public void reportIf(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            report(field, key, arguments);
        }
    }

    /** Nothing is wrong so far. */
    public boolean isFine() {
        return problems.isEmpty();
    }

    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
