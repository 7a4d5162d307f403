package org.liandong.approval.matter;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is open with a person in the units of the viewer.
 *
 * @param rows by kind, the oldest first; of seats, of what waits at posts and of his own requests at most {@link #MOST} each
 * @param drafts how many of his were never submitted
 */
public record Matters(Long person, String name, List<Matter> rows, int drafts) implements Serializable {
    /** Rows that one query gives. */
    public static final int MOST = 100;

    public List<Matter> of(Matter.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** The kinds of which there is something. */
    public List<Matter.Kind> kinds() {
        return Stream.of(Matter.Kind.values())
                .filter(kind -> rows.stream().anyMatch(row -> row.kind() == kind))
                .toList();
    }

    /** Nothing has to be handed over. */
    public boolean none() {
        return rows.isEmpty() && drafts == 0;
    }
}
