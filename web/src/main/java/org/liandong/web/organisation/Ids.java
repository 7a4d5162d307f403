package org.liandong.web.organisation;

import java.util.Optional;

/** Ids as pages send them. */
final class Ids {
    private Ids() {}

    static Optional<Long> parse(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
