package org.liandong.common;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule that was broken, said to the user in one sentence (T6). Nothing is written when it is thrown.
 *
 * <p>The sentence is the message {@code error.<key>} of the bundles with {@link #arguments()} in place.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
    /** What kind of no it is; REST answers with the status. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        UNKNOWN(404),
        CONFLICT(409),
        CONTENT(422),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    protected BusinessException(Kind kind, String key, Object... arguments) {
        super(key + " " + List.of(arguments), null, false, true);
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** Message key without the prefix {@code error.}, such as {@code already-decided}. */
    public String key() {
        return key;
    }

    /** Values of the message's placeholders: text, numbers, instants (shown in the user's zone), enums (shown by their label). */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
