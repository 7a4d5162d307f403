package org.liandong.rule;

import java.util.Optional;

/** What a predicate is asked of: values by name, such as {@code form.quantity}, {@code origin.level}, {@code request.submitted}. */
@FunctionalInterface
public interface Facts {
    /** What a value is. */
    enum Type {
        TEXT,
        NUMBER,
        DATE
    }

    /** A value that can be asked for, as an editor offers it. */
    record Offer(String name, Type type) implements java.io.Serializable {}

    /** Nothing is known. */
    Facts NONE = name -> Optional.empty();

    /** The value under a name: a text, a {@link java.math.BigDecimal} or a {@link java.time.LocalDate}; empty where there is none. */
    Optional<Object> value(String name);
}
