package org.liandong.exchange;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liandong.common.Zones;
import org.liandong.common.sheet.Layout;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;
import org.liandong.common.sheet.Table;
import org.liandong.organisation.OrganisationImporter;
import org.liandong.organisation.OrganisationImporter.Prepared;
import org.liandong.organisation.importing.Defaults;
import org.liandong.organisation.importing.Ending;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.ImportFiles;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.organisation.importing.KnownQuery;
import org.liandong.organisation.importing.PersonLine;
import org.liandong.organisation.importing.Plan;
import org.liandong.organisation.importing.Scope;

/** Imports with their lists, in the caller's transaction and without asking who calls; not a bean, as {@link OrganisationImporter}. */
final class Jobs {
    private static final int SAMPLES = 3;

    private final EntityManager em;
    private final Instant now;

    Jobs(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    /** What a check found: a plan that holds only without problems. */
    record Checked(Prepared prepared, Plan plan, Problems problems) {}

    /** Keeps the lists, each with a guess of what it is. */
    void keep(ImportJob job, List<Table> tables) {
        em.persist(job);
        int position = 0;
        for (Table table : tables) {
            ImportPart part = new ImportPart(
                    job.id(), position++, table.name(), table.lines().size());
            em.persist(part);
            propose(job, part, table);
            em.persist(new ImportText(part.id(), ImportText.Kind.LINES, lines(table)));
        }
    }

    private static void propose(ImportJob job, ImportPart part, Table table) {
        Optional<FileKind> kind = FileKind.of(table.headings());
        kind.ifPresent(
                found -> part.map(found, Proposal.of(table, found, job.unit().level())));
    }

    List<ImportPart> parts(ImportJob job) {
        return em.createQuery("select p from ImportPart p where p.jobId = :job order by p.position", ImportPart.class)
                .setParameter("job", job.id())
                .getResultList();
    }

    Table table(ImportPart part) {
        List<List<String>> lines =
                text(part.id(), ImportText.Kind.LINES).map(ImportText::lines).orElse(List.of());
        return new Table(
                part.name(),
                lines.isEmpty() ? List.of() : lines.get(0),
                lines.stream()
                        .skip(1)
                        .map(line -> new Table.Line(Long.parseLong(line.get(0)), line.subList(1, line.size())))
                        .toList());
    }

    Optional<ImportText> text(Long owner, ImportText.Kind kind) {
        return em.createQuery(
                        "select t from ImportText t where t.ownerId = :owner and t.kind = :kind", ImportText.class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Holds the lists against what is there now. */
    Checked check(ImportJob job, ImportMode mode) {
        Problems problems = new Problems();
        Map<FileKind, List<SheetRow>> rows = new EnumMap<>(FileKind.class);
        for (ImportPart part : parts(job)) {
            if (part.kind() != null) {
                rows.computeIfAbsent(part.kind(), kind -> new ArrayList<>()).addAll(rows(part, problems));
            }
        }
        List<SheetRow> units = rows.getOrDefault(FileKind.UNITS, List.of());
        UnitNames names = new UnitNames(em, job.unit().path(), units);
        ImportFiles files = ImportFiles.of(
                units,
                rows.getOrDefault(FileKind.PEOPLE, List.of()),
                rows.getOrDefault(FileKind.APPOINTMENTS, List.of()),
                new Defaults(job.unit().code(), LocalDate.ofInstant(now, Zones.HOME), names::code));
        Scope scope = new Scope(job.unit().path());
        Prepared prepared = new OrganisationImporter(em, now).prepare(files, scope, mode);
        if (job.source() == JobSource.FOLDER && rows.containsKey(FileKind.PEOPLE)) {
            prepared.plan().end(leavers(files, scope));
        }
        return new Checked(prepared, prepared.plan(), problems);
    }

    private List<Ending> leavers(ImportFiles files, Scope scope) {
        Set<String> staying = new HashSet<>();
        files.people().stream().map(PersonLine::staffNo).forEach(staying::add);
        return new KnownQuery(em.unwrap(Connection.class), scope)
                .leavers(staying, LocalDate.ofInstant(now, Zones.HOME));
    }

    private List<SheetRow> rows(ImportPart part, Problems problems) {
        Table table = table(part);
        Layout layout = part.mapping().layout(part.name(), table.headings(), part.kind());
        part.kind().columns().stream()
                .filter(column -> column.required() && !layout.has(column.name()))
                .forEach(column -> problems.add(
                        part.name(), "column-not-mapped", part.kind().word(column.name(), true)));
        return table.lines().stream()
                .map(line -> new SheetRow(layout, line.number(), line.cells(), problems))
                .toList();
    }

    /** Writes down what the check found. */
    void record(ImportJob job, ImportMode mode, Checked checked) {
        job.checked(mode, checked.plan(), checked.problems().count());
        replace(
                job,
                ImportText.Kind.PROBLEMS,
                Findings.ofProblems(checked.problems().cells()));
        replace(job, ImportText.Kind.CHANGES, Findings.ofPlan(checked.plan()));
    }

    private void replace(ImportJob job, ImportText.Kind kind, List<List<String>> lines) {
        text(job.id(), kind)
                .ifPresentOrElse(text -> text.replace(lines), () -> em.persist(new ImportText(job.id(), kind, lines)));
    }

    /** The file is not needed any more. */
    void forget(ImportJob job) {
        em.createQuery("delete from ImportText t where t.kind = :lines and t.ownerId in"
                        + " (select p.id from ImportPart p where p.jobId = :job)")
                .setParameter("lines", ImportText.Kind.LINES)
                .setParameter("job", job.id())
                .executeUpdate();
    }

    PartView view(ImportPart part) {
        Table table = table(part);
        List<String> samples = new ArrayList<>();
        for (int place = 0; place < table.headings().size(); place++) {
            int column = place;
            samples.add(String.join(
                    " / ",
                    table.lines().stream()
                            .filter(line -> column < line.cells().size()
                                    && !line.cells().get(column).isEmpty())
                            .limit(SAMPLES)
                            .map(line -> line.cells().get(column))
                            .toList()));
        }
        Map<String, Mapping.Source> sources = new java.util.LinkedHashMap<>();
        for (FileKind kind : FileKind.values()) {
            kind.columns()
                    .forEach(column ->
                            part.mapping().of(column.name()).ifPresent(source -> sources.put(column.name(), source)));
        }
        return new PartView(part.id(), part.name(), part.lines(), part.kind(), table.headings(), samples, sources);
    }

    private static List<List<String>> lines(Table table) {
        List<List<String>> lines = new ArrayList<>(table.lines().size() + 1);
        lines.add(table.headings());
        for (Table.Line line : table.lines()) {
            List<String> cells = new ArrayList<>(line.cells().size() + 1);
            cells.add(Long.toString(line.number()));
            cells.addAll(line.cells());
            lines.add(cells);
        }
        return lines;
    }
}
