package org.liandong.common;

import java.util.List;

/** What was typed breaks rules of content; each problem names its field (T6, REST 422). Nothing typed is lost. */
public class InvalidInputException extends BusinessException {
    /** One field's problem: {@code field} such as {@code items[2].name}, {@code key} of the message {@code error.<key>}. */
    public record Problem(String field, String key, List<Object> arguments) implements java.io.Serializable {
        public Problem(String field, String key, Object... arguments) {
            this(field, key, List.of(arguments));
        }
    }

    private final transient List<Problem> problems;

    public InvalidInputException(List<Problem> problems) {
        super(Kind.CONTENT, "invalid-input", problems.size());
        this.problems = List.copyOf(problems);
    }

    public InvalidInputException(String field, String key, Object... arguments) {
        this(List.of(new Problem(field, key, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
