package org.liandong.organisation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liandong.organisation.importing.AppointmentLine;
import org.liandong.organisation.importing.AppointmentLine.Seat;
import org.liandong.organisation.importing.ImportFiles;
import org.liandong.organisation.importing.ImportReport;
import org.liandong.organisation.importing.Known;
import org.liandong.organisation.importing.PersonLine;
import org.liandong.organisation.importing.UnitLine;

/**
 * Writes files that were found right, parents before children, in batches that leave the persistence context empty: a
 * province of 50,000 classes must fit into memory. What a batch refers to is loaded in one statement per kind.
 */
final class OrganisationWriter {
    private static final int BATCH = 300;

    private final EntityManager em;
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> people;
    private final Map<Seat, Long> posts;

    OrganisationWriter(EntityManager em, Known known) {
        this.em = em;
        known.units().forEach((code, unit) -> units.put(code, unit.id()));
        people = new HashMap<>(known.people());
        posts = new HashMap<>(known.posts());
    }

    ImportReport write(ImportFiles files) {
        int postsBefore = posts.size();
        inBatches(
                files.unitsParentsFirst(),
                batch -> load("OrgUnit", batch, line -> units.get(line.parent())),
                this::write);
        inBatches(files.people(), batch -> {}, this::write);
        inBatches(files.appointments(), this::loadNamed, this::write);
        return new ImportReport(
                files.units().size(),
                files.people().size(),
                posts.size() - postsBefore,
                files.appointments().size());
    }

    private void write(UnitLine line) {
        OrgUnit parent = line.parent() == null ? null : em.find(OrgUnit.class, units.get(line.parent()));
        OrgUnit unit = new OrgUnit(
                parent,
                line.code(),
                line.kind(),
                line.level(),
                line.name(),
                line.position(),
                line.term().from());
        em.persist(unit);
        unit.until(line.term().to());
        unit.describe(new UnitText(line.chainName(), line.aliases(), line.position(), null, null));
        unit.settle();
        units.put(line.code(), unit.id());
    }

    private void write(PersonLine line) {
        Person person = new Person(line.staffNo(), line.login(), line.name());
        person.describe(null, line.category());
        em.persist(person);
        people.put(line.staffNo(), person.id());
    }

    private void write(AppointmentLine line) {
        Person person = em.find(Person.class, people.get(line.staffNo()));
        if (person.unit() == null) {
            // who belongs nowhere yet belongs where he is appointed first
            person.describe(em.find(OrgUnit.class, units.get(line.unit())), person.category());
        }
        em.persist(new Appointment(
                post(line.seat()), person, line.term().from(), line.term().to()));
    }

    private Post post(Seat seat) {
        if (posts.containsKey(seat)) {
            return em.find(Post.class, posts.get(seat));
        }
        Post post = new Post(em.find(OrgUnit.class, units.get(seat.unit())), seat.role());
        em.persist(post);
        posts.put(seat, post.id());
        return post;
    }

    private void loadNamed(List<AppointmentLine> batch) {
        load("OrgUnit", batch, line -> units.get(line.unit()));
        load("Person", batch, line -> people.get(line.staffNo()));
        load("Post", batch, line -> posts.get(line.seat()));
    }

    private <T> void load(String entity, Collection<T> batch, Function<T, Long> id) {
        List<Long> ids =
                batch.stream().map(id).filter(Objects::nonNull).distinct().toList();
        if (!ids.isEmpty()) {
            em.createQuery("select e from " + entity + " e where e.id in :ids")
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    private <T> void inBatches(List<T> lines, Consumer<List<T>> load, Consumer<T> write) {
        for (int from = 0; from < lines.size(); from += BATCH) {
            List<T> batch = lines.subList(from, Math.min(lines.size(), from + BATCH));
            load.accept(batch);
            batch.forEach(write);
            em.flush();
            em.clear();
        }
    }
}
