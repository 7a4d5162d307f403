package org.liandong.organisation.importing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.AppointmentLine.Holding;
import org.liandong.organisation.importing.AppointmentLine.Seat;
import org.liandong.organisation.importing.Known.KnownPerson;
import org.liandong.organisation.importing.Known.KnownTerm;
import org.liandong.organisation.importing.Known.KnownUnit;

/** Asks the database for what the files name. */
public final class KnownQuery {
    private static final String UNITS =
            "select u.id, u.code, u.path, p.code, u.kind, u.unit_level, u.name, u.chain_name,"
                    + " u.position, u.valid_from, u.valid_to, u.duty, u.on_behalf_of"
                    + " from org_unit u left join org_unit p on p.id = u.parent_id";
    private static final String PEOPLE = "select p.id, p.staff_no, p.login, p.name, p.category, u.code, u.path"
            + " from person p left join org_unit u on u.id = p.unit_id";
    private static final String POSTS =
            "select u.code, p.post_role, p.id from post p join org_unit u on u.id = p.unit_id";
    private static final String TERMS = "select u.code, p.post_role, person.staff_no, a.id, a.valid_from, a.valid_to"
            + " from appointment a join post p on p.id = a.post_id"
            + " and (a.valid_to is null or a.valid_to >= a.valid_from) join org_unit u on u.id = p.unit_id"
            + " join person on person.id = a.person_id";
    private static final String SEATS =
            "select u.code, p.post_role, hu.code, h.post_role, s.id, s.valid_from, s.valid_to"
                    + " from ex_officio_seat s join post p on p.id = s.post_id"
                    + " and (s.valid_to is null or s.valid_to >= s.valid_from) join org_unit u on u.id = p.unit_id"
                    + " join post h on h.id = s.holder_post_id join org_unit hu on hu.id = h.unit_id";
    private static final String REACH =
            "select person.staff_no, u.path from post_holder h join post p on p.id = h.post_id"
                    + " and (h.valid_to is null or h.valid_to >= h.valid_from)"
                    + " join org_unit u on u.id = p.unit_id join person on person.id = h.person_id";

    private final Rows rows;
    private final Scope scope;

    public KnownQuery(Connection connection, Scope scope) {
        this.rows = new Rows(connection);
        this.scope = scope;
    }

    public Known find(ImportFiles files) {
        Map<String, KnownUnit> units = units(files.unitCodes());
        Map<String, String> logins = new HashMap<>();
        Set<String> wanted = files.logins();
        rows.read("select p.login, p.staff_no from person p", "p.login", wanted, row -> {
            if (wanted.contains(row.getString(1))) {
                logins.put(row.getString(1), row.getString(2));
            }
        });
        Map<Seat, Long> posts = new HashMap<>();
        Set<String> held = files.postUnits();
        rows.read(POSTS, "u.code", held, row -> {
            if (held.contains(row.getString(1))) {
                posts.put(seat(row, 1), row.getLong(3));
            }
        });
        return new Known(hasRoot(), units, people(files.staffNos()), logins, posts, terms(held), categories());
    }

    private Map<String, String> categories() {
        Map<String, String> codes = new HashMap<>();
        rows.all("select code, name, name_en from person_category", List.of(), row -> {
            for (int i = 1; i <= 3; i++) {
                codes.put(row.getString(i), row.getString(1));
            }
        });
        return codes;
    }

    private boolean hasRoot() {
        boolean[] found = new boolean[1];
        rows.all(
                "select count(*) from org_unit where parent_id is null",
                List.of(),
                row -> found[0] = row.getInt(1) > 0);
        return found[0];
    }

    private Map<String, KnownUnit> units(Set<String> codes) {
        Map<String, KnownUnit> units = new HashMap<>();
        Map<Long, List<String>> aliases = new HashMap<>();
        Map<Long, List<String>> former = new HashMap<>();
        rows.read(UNITS, "u.code", codes, row -> {
            if (codes.contains(row.getString(2))) {
                List<String> names = aliases.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(0));
                List<String> before = former.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(0));
                units.put(row.getString(2), unit(row, names, before));
            }
        });
        rows.read("select a.unit_id, a.name, a.former_until from unit_alias a", "a.unit_id", aliases.keySet(), row -> {
            List<String> names = (row.getTimestamp(3) == null ? aliases : former).get(row.getLong(1));
            if (names != null) {
                names.add(row.getString(2));
            }
        });
        return units;
    }

    private static KnownUnit unit(ResultSet row, List<String> aliases, List<String> former) throws SQLException {
        UnitState state = new UnitState(
                row.getString(7),
                row.getString(8),
                aliases,
                row.getInt(9),
                Rows.date(row, 10),
                Rows.date(row, 11),
                row.getString(12),
                row.getString(13));
        return new KnownUnit(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                UnitKind.valueOf(row.getString(5)),
                Level.valueOf(row.getString(6)),
                state,
                former);
    }

    private Map<String, KnownPerson> people(Set<String> staffNos) {
        Map<String, String> reach = new HashMap<>();
        if (scope.path() != null) {
            rows.read(REACH, "person.staff_no", staffNos, row -> {
                if (!scope.contains(row.getString(2))) {
                    reach.put(row.getString(1), row.getString(2));
                }
            });
        }
        Map<String, KnownPerson> people = new HashMap<>();
        rows.read(PEOPLE, "p.staff_no", staffNos, row -> {
            String staffNo = row.getString(2);
            if (staffNos.contains(staffNo)) {
                PersonState state =
                        new PersonState(row.getString(3), row.getString(4), row.getString(5), row.getString(6));
                people.put(
                        staffNo, new KnownPerson(row.getLong(1), staffNo, row.getString(7), state, reach.get(staffNo)));
            }
        });
        return people;
    }

    private Map<Holding, List<KnownTerm>> terms(Set<String> units) {
        Map<Holding, List<KnownTerm>> terms = new HashMap<>();
        rows.read(TERMS, "u.code", units, row -> {
            if (units.contains(row.getString(1))) {
                add(terms, new Holding(seat(row, 1), row.getString(3), null), row, 4);
            }
        });
        rows.read(SEATS, "u.code", units, row -> {
            if (units.contains(row.getString(1))) {
                add(terms, new Holding(seat(row, 1), null, seat(row, 3)), row, 5);
            }
        });
        return terms;
    }

    private static void add(Map<Holding, List<KnownTerm>> terms, Holding holding, ResultSet row, int id)
            throws SQLException {
        terms.computeIfAbsent(holding, held -> new ArrayList<>())
                .add(new KnownTerm(row.getLong(id), new Term(Rows.date(row, id + 1), Rows.date(row, id + 2))));
    }

    private static Seat seat(ResultSet row, int column) throws SQLException {
        return new Seat(row.getString(column), Role.valueOf(row.getString(column + 1)));
    }

    /** Appointments in force or to come, within the scope, of people whose home unit is within it too and who are not among these. */
    public List<Ending> leavers(Set<String> staying, LocalDate today) {
        List<Ending> endings = new ArrayList<>();
        String query = "select a.id, person.staff_no, person.name, u.name, p.post_role, a.valid_from, h.path, u.path"
                + " from appointment a join post p on p.id = a.post_id join org_unit u on u.id = p.unit_id"
                + " join person on person.id = a.person_id join org_unit h on h.id = person.unit_id"
                + " where (a.valid_to is null or a.valid_to > ? and a.valid_to >= a.valid_from) order by person.staff_no, a.id";
        rows.all(query, List.of(Date.valueOf(today)), row -> {
            if (!staying.contains(row.getString(2))
                    && scope.contains(row.getString(7))
                    && scope.contains(row.getString(8))) {
                LocalDate from = Rows.date(row, 6);
                endings.add(new Ending(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Role.valueOf(row.getString(5)),
                        // what has not begun never will
                        from.isAfter(today) ? from.minusDays(1) : today));
            }
        });
        return endings;
    }
}
