package org.liandong.organisation;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The units that somebody administers, and everything below them, as a condition of a query (T2). */
public record Administered(List<String> paths) {
    public static Administered by(Viewer viewer) {
        return new Administered(viewer.administered().distinct().toList());
    }

    /** {@code (u.path like …)}: the path lies in them; true of none where nothing is administered. */
    public String holds(String path) {
        return paths.isEmpty()
                ? "(1 = 0)"
                : IntStream.range(0, paths.size())
                        .mapToObj(i -> path + " like :administered" + i)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Sets what the condition asks; a path holds digits and slashes only. */
    public <T> TypedQuery<T> in(TypedQuery<T> query) {
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter("administered" + i, paths.get(i) + "%");
        }
        return query;
    }
}
