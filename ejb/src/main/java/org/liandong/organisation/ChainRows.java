package org.liandong.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.OrganisationService.Others;

/** Makes a chain of the rows of one statement: id, successor, name, level, kind and path of a unit, its former name, post, role, person, name. */
final class ChainRows {
    private final Map<Long, Part> units = new LinkedHashMap<>();

    private record Part(
            Long id, Long acting, String name, Level level, UnitKind kind, String path, Map<Long, ChainPost> posts) {}

    ChainRows(List<Object[]> rows) {
        rows.forEach(this::add);
    }

    private void add(Object[] row) {
        // rows come by the end of the former names: the first is the one of that time
        Part part = units.computeIfAbsent((Long) row[0], id -> part(id, row));
        if (row[7] != null) {
            ChainPost post = part.posts()
                    .computeIfAbsent((Long) row[7], id -> new ChainPost(id, (Role) row[8], new ArrayList<>()));
            Holder holder = new Holder((Long) row[9], (String) row[10]);
            if (row[9] != null && !post.holders().contains(holder)) {
                post.holders().add(holder);
            }
        }
    }

    private static Part part(Long id, Object[] row) {
        return new Part(
                id,
                row[1] == null ? id : (Long) row[1],
                row[6] == null ? (String) row[2] : (String) row[6],
                (Level) row[3],
                (UnitKind) row[4],
                (String) row[5],
                new LinkedHashMap<>());
    }

    /** The units in the order of the path, whatever hangs where today. */
    Chain chain(String path, Others others) {
        return new Chain(
                nodes(OrgUnit.idsOf(path)),
                others.named() == null ? null : node(units.get(others.named())),
                nodes(others.cooperating()),
                nodes(others.further()));
    }

    private List<Node> nodes(Collection<Long> ids) {
        return ids.stream().map(units::get).map(ChainRows::node).toList();
    }

    private static Node node(Part part) {
        return new Node(
                part.id(),
                part.acting(),
                part.name(),
                part.level(),
                part.kind().isNode(),
                List.copyOf(part.posts().values()),
                part.path());
    }
}
