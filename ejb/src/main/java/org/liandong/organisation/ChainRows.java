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

/** Makes a chain of the rows (unit, former name, post, role, person, name) of one statement. */
final class ChainRows {
    private final Map<Long, Part> units = new LinkedHashMap<>();

    private record Part(OrgUnit unit, String name, Map<Long, ChainPost> posts) {}

    ChainRows(List<Object[]> rows) {
        rows.forEach(this::add);
    }

    private void add(Object[] row) {
        OrgUnit unit = (OrgUnit) row[0];
        // rows come by the end of the former names: the first is the one of that time
        Part part = units.computeIfAbsent(
                unit.id(), id -> new Part(unit, row[1] == null ? unit.name() : (String) row[1], new LinkedHashMap<>()));
        if (row[2] != null) {
            ChainPost post = part.posts()
                    .computeIfAbsent((Long) row[2], id -> new ChainPost(id, (Role) row[3], new ArrayList<>()));
            Holder holder = new Holder((Long) row[4], (String) row[5]);
            if (row[4] != null && !post.holders().contains(holder)) {
                post.holders().add(holder);
            }
        }
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
        OrgUnit unit = part.unit();
        Long acting = unit.successorId() == null ? unit.id() : unit.successorId();
        return new Node(
                unit.id(),
                acting,
                part.name(),
                unit.level(),
                unit.kind().isNode(),
                List.copyOf(part.posts().values()),
                unit.path());
    }
}
