package org.liandong.web.api;

import java.util.Locale;
import java.util.stream.Stream;
import org.liandong.common.MalformedException;

/** Enums as REST writes them: actions and tabs in lower case. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code, String field) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst()
                .orElseThrow(() -> new MalformedException("body-field", field));
    }
}
