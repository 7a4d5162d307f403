package org.liandong.organisation.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.liandong.common.jdbc.Batch;
import org.liandong.common.jdbc.IdBlocks;
import org.liandong.organisation.SearchText;
import org.liandong.organisation.importing.AppointmentLine.Seat;
import org.liandong.organisation.importing.Plan.NewUnit;
import org.liandong.organisation.importing.Plan.PersonUpdate;
import org.liandong.organisation.importing.Plan.TermUpdate;
import org.liandong.organisation.importing.Plan.UnitUpdate;

/**
 * Carries a plan out in the caller's transaction, with batched statements on the transaction's own connection: through entities the
 * same rows take several times as long and memory, and nothing of the organisation is cached (ADR 0015).
 */
public final class PlanWriter {
    private static final int TICK = 500;
    private static final String NEW_ALIAS = "insert into unit_alias (id, unit_id, name) values (?, ?, ?)";

    private final Connection connection;
    private final IntConsumer progress;
    private final LocalDateTime now;
    private final IdBlocks ids;
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();
    private final Map<Seat, Long> posts;
    private int done;
    private int newPosts;

    /** {@code progress} is told now and then how many lines are done. */
    public PlanWriter(Connection connection, Known known, Instant now, IntConsumer progress) throws SQLException {
        this.connection = connection;
        this.progress = progress;
        this.now = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        this.ids = new IdBlocks(connection);
        known.units().forEach((code, unit) -> {
            units.put(code, unit.id());
            paths.put(code, unit.path());
        });
        known.people().forEach((staffNo, person) -> people.put(staffNo, person.id()));
        posts = new HashMap<>(known.posts());
    }

    public ImportReport write(Plan plan) throws SQLException {
        ids.reserve(plan.newUnits().size()
                + plan.newPeople().size()
                + 2 * plan.newAppointments().size());
        insertUnits(plan.newUnits());
        updateUnits(plan.units());
        insertPeople(plan.newPeople(), homes(plan));
        updatePeople(plan.people());
        insertAppointments(plan.newAppointments());
        updateTerms(plan.terms());
        endTerms(plan.endings());
        progress.accept(done);
        return new ImportReport(
                plan.newUnits().size(),
                plan.newPeople().size(),
                newPosts,
                plan.newAppointments().size(),
                plan.units().size() + plan.people().size() + plan.terms().size(),
                plan.endings().size(),
                plan.unchanged());
    }

    /** All units before the first alias, which refers to one. */
    private void insertUnits(List<NewUnit> lines) throws SQLException {
        try (Batch insert = new Batch(
                connection,
                "insert into org_unit (id, code, parent_id, unit_level, kind, name, chain_name, path, position,"
                        + " valid_from, valid_to, duty, on_behalf_of, search_text)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (NewUnit unit : lines) {
                insert(unit, insert);
            }
        }
        try (Batch aliases = new Batch(connection, NEW_ALIAS)) {
            for (NewUnit unit : lines) { // after the units: a batch is sent when it is closed
                for (String alias : unit.line().aliases()) {
                    aliases.add(ids.next(), units.get(unit.line().code()), alias);
                }
            }
        }
    }

    private void insert(NewUnit unit, Batch insert) throws SQLException {
        UnitLine line = unit.line();
        long id = ids.next();
        String path = (line.parent() == null ? "/" : paths.get(line.parent())) + id + "/";
        insert.add(
                id,
                line.code(),
                Batch.id(units.get(line.parent())),
                unit.level(),
                line.kind(),
                line.name(),
                line.chainName(),
                path,
                unit.position(),
                line.term().from(),
                Batch.date(line.term().to()),
                line.duty(),
                line.onBehalfOf(),
                SearchText.ofUnit(line.name(), line.code(), line.aliases().stream()));
        units.put(line.code(), id);
        paths.put(line.code(), path);
        tick();
    }

    private void updateUnits(List<UnitUpdate> updates) throws SQLException {
        try (Batch update = new Batch(
                        connection,
                        "update org_unit set name = ?, chain_name = ?, position = ?, valid_from = ?, valid_to = ?, duty = ?,"
                                + " on_behalf_of = ?, search_text = ?, lock_version = lock_version + 1 where id = ?");
                Batch aliases = new Batch(connection, NEW_ALIAS);
                Batch former = new Batch(
                        connection, "insert into unit_alias (id, unit_id, name, former_until) values (?, ?, ?, ?)");
                Batch history = new Batch(
                        connection,
                        "insert into unit_change (id, unit_id, kind, acted_at, before_name, after_name)"
                                + " values (?, ?, 'RENAMED', ?, ?, ?)")) {
            for (UnitUpdate unit : updates) {
                UnitState before = unit.unit().state();
                UnitState wanted = unit.wanted();
                update.add(
                        wanted.name(),
                        wanted.chainName(),
                        wanted.position(),
                        wanted.from(),
                        Batch.date(wanted.to()),
                        wanted.duty(),
                        wanted.onBehalfOf(),
                        searchText(unit),
                        unit.unit().id());
                for (String alias : wanted.aliases()) {
                    if (!before.aliases().contains(alias)) {
                        aliases.add(ids.next(), unit.unit().id(), alias);
                    }
                }
                if (!wanted.name().equals(before.name())) {
                    former.add(ids.next(), unit.unit().id(), before.name(), now);
                    history.add(ids.next(), unit.unit().id(), now, before.name(), wanted.name());
                }
                tick();
            }
        }
    }

    private static String searchText(UnitUpdate unit) {
        UnitState wanted = unit.wanted();
        Stream<String> others = Stream.of(
                        wanted.aliases().stream(),
                        unit.unit().formerNames().stream(),
                        Stream.of(unit.unit().state().name()))
                .flatMap(Function.identity())
                .filter(name -> !name.equals(wanted.name()));
        return SearchText.ofUnit(wanted.name(), unit.unit().code(), others);
    }

    /** Who belongs nowhere yet belongs where he is appointed first. */
    private static Map<String, String> homes(Plan plan) {
        Map<String, String> homes = new HashMap<>();
        plan.newAppointments().forEach(line -> homes.putIfAbsent(line.staffNo(), line.unit()));
        return homes;
    }

    private void insertPeople(List<PersonLine> lines, Map<String, String> homes) throws SQLException {
        try (Batch insert = new Batch(
                connection,
                "insert into person (id, staff_no, login, name, category, unit_id, search_text) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (PersonLine line : lines) {
                long id = ids.next();
                insert.add(
                        id,
                        line.staffNo(),
                        line.login(),
                        line.name(),
                        line.category(),
                        Batch.id(units.get(line.unit() == null ? homes.get(line.staffNo()) : line.unit())),
                        SearchText.ofPerson(line.name(), line.staffNo()));
                people.put(line.staffNo(), id);
                tick();
            }
        }
    }

    private void updatePeople(List<PersonUpdate> updates) throws SQLException {
        try (Batch update = new Batch(
                connection,
                "update person set login = ?, name = ?, category = ?, unit_id = ?, search_text = ?,"
                        + " lock_version = lock_version + 1 where id = ?")) {
            for (PersonUpdate person : updates) {
                PersonState wanted = person.wanted();
                update.add(
                        wanted.login(),
                        wanted.name(),
                        wanted.category(),
                        Batch.id(units.get(wanted.unit())),
                        SearchText.ofPerson(wanted.name(), person.person().staffNo()),
                        person.person().id());
                tick();
            }
        }
    }

    private void insertAppointments(List<AppointmentLine> lines) throws SQLException {
        try (Batch newPost = new Batch(connection, "insert into post (id, unit_id, post_role) values (?, ?, ?)")) {
            for (AppointmentLine line : lines) {
                post(line.seat(), newPost);
                if (line.holder() != null) {
                    post(line.holder(), newPost);
                }
            }
        }
        try (Batch insert = new Batch(
                        connection,
                        "insert into appointment (id, post_id, person_id, valid_from, valid_to) values (?, ?, ?, ?, ?)");
                Batch seat = new Batch(
                        connection,
                        "insert into ex_officio_seat (id, post_id, holder_post_id, valid_from, valid_to)"
                                + " values (?, ?, ?, ?, ?)")) {
            for (AppointmentLine line : lines) {
                Long holder = line.holder() == null ? people.get(line.staffNo()) : posts.get(line.holder());
                (line.holder() == null ? insert : seat)
                        .add(
                                ids.next(),
                                posts.get(line.seat()),
                                holder,
                                line.term().from(),
                                Batch.date(line.term().to()));
                tick();
            }
        }
    }

    private void post(Seat seat, Batch newPost) throws SQLException {
        if (!posts.containsKey(seat)) {
            long id = ids.next();
            newPost.add(id, units.get(seat.unit()), seat.role());
            posts.put(seat, id);
            newPosts++;
        }
    }

    private void updateTerms(List<TermUpdate> updates) throws SQLException {
        try (Batch appointments = new Batch(connection, "update appointment set valid_to = ? where id = ?");
                Batch seats = new Batch(connection, "update ex_officio_seat set valid_to = ? where id = ?")) {
            for (TermUpdate update : updates) {
                (update.exOfficio() ? seats : appointments)
                        .add(Batch.date(update.wanted().to()), update.held().id());
                tick();
            }
        }
    }

    private void endTerms(List<Ending> endings) throws SQLException {
        try (Batch update = new Batch(connection, "update appointment set valid_to = ? where id = ?")) {
            for (Ending ending : endings) {
                update.add(ending.last(), ending.appointment());
                tick();
            }
        }
    }

    private void tick() {
        done++;
        if (done % TICK == 0) {
            progress.accept(done);
        }
    }
}
