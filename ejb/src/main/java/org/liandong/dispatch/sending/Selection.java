package org.liandong.dispatch.sending;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/**
 * Which units, as a condition on {@code org_unit u}: there today, below the reach of who gives, not that one itself, and chosen. Ids and
 * names of enums stand in the text, for they are numbers and words of the product's own; everything else is a parameter.
 *
 * @param reach path of the node below which all of them must be
 * @param giver the unit that gives, which gets nothing itself
 * @param below path of the part of the tree in which levels and kinds are looked for
 * @param named units by name and of groups
 * @param dispatch units that have a receipt of it already are left out; null where nobody can have one
 */
public record Selection(
        String reach,
        Long giver,
        String below,
        Set<Level> levels,
        Set<UnitKind> kinds,
        Collection<Long> named,
        Collection<Long> without,
        Long dispatch,
        LocalDate today) {
    private static final int MOST_AT_ONCE = 1000;

    /** Behind {@code where}; parameters in the order of {@link #set}. */
    public String condition() {
        StringBuilder sql = new StringBuilder("u.valid_from <= ? and (u.valid_to is null or u.valid_to >= ?)"
                        + " and u.path like ? and u.path <> ? and u.id <> ")
                .append(giver.longValue());
        List<String> chosen = new ArrayList<>();
        if (!levels.isEmpty()) {
            chosen.add("u.path like ? and u.unit_level in (" + words(levels) + ") and u.kind in ("
                    + words(kinds.isEmpty() ? nodes() : kinds) + ")");
        }
        chosen.addAll(in(named));
        sql.append(chosen.isEmpty() ? " and 1 = 0" : " and (" + String.join(" or ", chosen) + ")");
        in(without).forEach(some -> sql.append(" and not ").append(some));
        if (dispatch != null) {
            sql.append(" and not exists (select 1 from receipt r where r.unit_id = u.id and r.dispatch_id = ")
                    .append(dispatch.longValue())
                    .append(')');
        }
        return sql.toString();
    }

    /** Sets the parameters of {@link #condition} from a place on, and says which place is next. */
    public int set(PreparedStatement statement, int place) throws SQLException {
        int at = place;
        statement.setDate(at++, Date.valueOf(today));
        statement.setDate(at++, Date.valueOf(today));
        statement.setString(at++, reach + "%");
        statement.setString(at++, reach);
        if (!levels.isEmpty()) {
            statement.setString(at++, below + "%");
        }
        return at;
    }

    /** A statement whose parameters are those of the condition alone. */
    public PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, 1);
        return statement;
    }

    private static Set<UnitKind> nodes() {
        return Stream.of(UnitKind.values()).filter(UnitKind::isNode).collect(Collectors.toSet());
    }

    private static String words(Set<? extends Enum<?>> values) {
        return values.stream().map(value -> "'" + value.name() + "'").sorted().collect(Collectors.joining(","));
    }

    private static List<String> in(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)).stream()
                    .map(id -> Long.toString(id))
                    .collect(Collectors.joining(",", "u.id in (", ")")));
        }
        return parts;
    }
}
