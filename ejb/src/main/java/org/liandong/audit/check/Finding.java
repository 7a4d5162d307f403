package org.liandong.audit.check;

import java.io.Serializable;
import java.util.List;

/** A link that does not fit: {@code code} of the message {@code finding.<code>}, and what stands in its places. */
public record Finding(String code, List<String> arguments) implements Serializable {
    public static Finding of(String code, Object... arguments) {
        return new Finding(
                code, List.of(arguments).stream().map(Object::toString).toList());
    }
}
