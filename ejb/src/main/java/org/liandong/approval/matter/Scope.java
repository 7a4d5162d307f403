package org.liandong.approval.matter;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liandong.organisation.Viewer;

/** The units that the viewer administers, and everything below them, as a condition of a query. */
record Scope(List<String> paths) {
    static Scope of(Viewer viewer) {
        return new Scope(viewer.administered().distinct().toList());
    }

    /** {@code  and (u.path like …)}: the unit of that name in the query lies in it. */
    String holds(String unit) {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> unit + ".path like :scope" + i)
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    <T> TypedQuery<T> in(TypedQuery<T> query) {
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter("scope" + i, paths.get(i) + "%");
        }
        return query;
    }
}
