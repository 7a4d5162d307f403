package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.Zones;
import org.liandong.dispatch.DispatchService.Preview;
import org.liandong.dispatch.DispatchService.PreviewLine;
import org.liandong.dispatch.sending.Selection;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.group.GroupMembers;

/** Makes of what an author chose the units it stands for, within what the giving unit reaches. */
@ApplicationScoped
class Selections {
    private static final int SHOWN = 20;
    private static final int MOST_NAMED = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupMembers groups;

    @Inject
    private Clock clock;

    /** The node that a unit is or hangs under: what it gives goes to units below that one. */
    OrgUnit reach(String path) {
        List<OrgUnit> line = em.createQuery(
                        "select u from OrgUnit u where u.id in :ids order by length(u.path) desc", OrgUnit.class)
                .setParameter("ids", OrgUnit.idsOf(path))
                .getResultList();
        return line.stream()
                .filter(unit -> unit.kind().isNode())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unit"));
    }

    /** @param dispatch leaves out who has it already; null for a new one */
    Selection of(Recipients chosen, OrgUnit reach, Long giver, Long dispatch) {
        if (chosen.units().size() + chosen.without().size() > MOST_NAMED) {
            throw new InvalidInputException("recipients", "too-many-named", MOST_NAMED);
        }
        Set<Long> named = new LinkedHashSet<>(chosen.units());
        named.addAll(groups.of(chosen.groups()));
        return new Selection(
                reach.path(),
                giver,
                below(chosen, reach),
                chosen.levels(),
                chosen.kinds(),
                named,
                chosen.without(),
                dispatch,
                LocalDate.now(clock.withZone(Zones.HOME)));
    }

    /** How many units they are, by level, and the first of them by name. */
    Preview preview(Selection selection) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement counts = selection.prepare(
                        connection,
                        "select u.unit_level, count(*) from org_unit u where " + selection.condition()
                                + " group by u.unit_level");
                PreparedStatement names = selection.prepare(
                        connection,
                        "select u.name from org_unit u where " + selection.condition()
                                + " order by length(u.path), u.position, u.id fetch first " + SHOWN + " rows only")) {
            List<PreviewLine> levels = counts(counts);
            return new Preview(levels.stream().mapToInt(PreviewLine::units).sum(), levels, names(names));
        } catch (SQLException e) {
            throw new IllegalStateException("preview of recipients", e);
        }
    }

    private static List<PreviewLine> counts(PreparedStatement statement) throws SQLException {
        List<PreviewLine> lines = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.add(new PreviewLine(Level.valueOf(row.getString(1)), row.getInt(2)));
            }
        }
        lines.sort(Comparator.comparing(PreviewLine::level));
        return lines;
    }

    private static List<String> names(PreparedStatement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private String below(Recipients chosen, OrgUnit reach) {
        if (chosen.below() == null) {
            return reach.path();
        }
        OrgUnit top = em.find(OrgUnit.class, chosen.below());
        if (top == null || !top.isWithin(reach)) {
            throw new InvalidInputException("below", "unit-not-below", top == null ? "" : top.name(), reach.name());
        }
        return top.path();
    }
}
