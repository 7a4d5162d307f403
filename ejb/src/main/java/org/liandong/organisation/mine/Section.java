package org.liandong.organisation.mine;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of what is held about a person.
 *
 * @param name such as {@code appointments}; pages call it by the message {@code section.<name>}
 * @param columns in their order, called by {@code section_<name>.<column>}
 * @param rows texts, numbers, enums, dates and instants, null for nothing; as many as columns
 */
public record Section(String name, List<String> columns, List<List<Serializable>> rows) implements Serializable {
    /** Of the rows of a query that selects the columns. */
    public static Section of(String name, List<String> columns, Stream<Object[]> rows) {
        return new Section(
                name,
                columns,
                rows.map(row -> Arrays.stream(row).map(Serializable.class::cast).toList())
                        .toList());
    }
}
