package org.liandong.trial;

import jakarta.persistence.EntityManager;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.Zones;
import org.liandong.common.sheet.CsvFile;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;
import org.liandong.dispatch.BodyTable;
import org.liandong.dispatch.Content;
import org.liandong.dispatch.DispatchImporter;
import org.liandong.dispatch.Recipients;
import org.liandong.dispatch.progress.Figures;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Viewer;

/**
 * The twelve tasks of the provincial measures as twelve dispatches of the trial province to its universities, each with its rows as a
 * table; the first university has signed for all and passed some on. Dates are counted from the day on which the trial begins.
 */
final class TrialDispatches {
    private static final List<String> COLUMNS = List.of(
            "task",
            "section",
            "title",
            "item",
            "content",
            "responsible_units",
            "cooperating_units",
            "indicator",
            "operator",
            "threshold",
            "measure",
            "period",
            "obligation",
            "source");
    private static final int DAYS_AGO = 20;
    private static final int DAYS_BETWEEN = 5;
    private static final int OVERDUE_TASK = 12;
    private static final int PASSED_TO_FACULTIES = 4;

    private final EntityManager em;
    private final WorkingTime workingTime;
    private final DispatchImporter importer;
    private final Instant now;

    TrialDispatches(EntityManager em, Figures figures, WorkingTime workingTime, Instant now) {
        this.em = em;
        this.workingTime = workingTime;
        this.importer = new DispatchImporter(em, figures);
        this.now = now;
    }

    /** Writes them and says how many. */
    int load(Reader file) {
        Map<Integer, List<SheetRow>> tasks = read(file);
        OrgUnit province = unit("p");
        Viewer clerk = viewer("province-clerk");
        Instant sent = now.minus(Duration.ofDays(DAYS_AGO));
        List<Long> dispatches = new ArrayList<>();
        tasks.forEach((task, rows) -> dispatches.add(importer.send(
                clerk,
                province,
                "XD-%d-T%02d".formatted(LocalDate.ofInstant(sent, Zones.HOME).getYear(), task),
                content(rows),
                Level.UNIVERSITY,
                sent.plus(Duration.ofMinutes(task)),
                due(task))));
        passOn(dispatches, sent);
        return dispatches.size();
    }

    static Map<Integer, List<SheetRow>> read(Reader file) {
        Problems problems = new Problems();
        Map<Integer, List<SheetRow>> tasks = CsvFile.read("dispatches.csv", file, COLUMNS, problems).stream()
                .collect(Collectors.groupingBy(row -> row.number("task"), LinkedHashMap::new, Collectors.toList()));
        problems.throwIfAny();
        return tasks;
    }

    private Instant due(int task) {
        LocalDate today = LocalDate.ofInstant(now, Zones.HOME);
        return workingTime.closeOf(
                task == OVERDUE_TASK ? today.minusDays(1) : today.plusDays((long) task * DAYS_BETWEEN));
    }

    private void passOn(List<Long> dispatches, Instant sent) {
        OrgUnit university = unit("u1");
        OrgUnit faculty = unit("u1f1");
        Viewer clerk = viewer("uni1-clerk");
        Viewer facultys = viewer("uni1-fac1-clerk");
        Instant day = sent.plus(Duration.ofDays(1));
        dispatches.forEach(dispatch -> importer.sign(dispatch, university, clerk, day));
        for (Long dispatch : dispatches.subList(0, PASSED_TO_FACULTIES)) {
            importer.passOn(dispatch, university, Level.FACULTY, clerk, day.plus(Duration.ofHours(1)));
        }
        importer.sign(dispatches.get(0), faculty, facultys, day.plus(Duration.ofDays(1)));
        importer.passOn(dispatches.get(0), faculty, Level.CLASS, facultys, day.plus(Duration.ofDays(1)));
    }

    static Content content(List<SheetRow> rows) {
        SheetRow first = rows.get(0);
        String body = "<p>现将《关于加强新时代湖南省高校网络思想政治工作的实施办法》%s“%s”下达给你们，请按下表逐项落实，并在截止前反馈落实情况。</p><p>试用数据，示范省为虚构单位。</p>"
                .formatted(first.peek("source"), first.peek("title"));
        return new Content(
                first.peek("title"), body, table(rows), Recipients.ofLevel(Level.UNIVERSITY), "answer", null);
    }

    private static BodyTable table(List<SheetRow> rows) {
        return new BodyTable(
                List.of("编号", "内容", "责任单位", "配合单位", "指标", "周期", "约束力"),
                rows.stream()
                        .map(row -> Stream.of(
                                        row.peek("item"),
                                        row.peek("content"),
                                        row.peek("responsible_units"),
                                        row.peek("cooperating_units"),
                                        indicator(row),
                                        row.peek("period"),
                                        row.peek("obligation"))
                                .map(text -> text == null ? "" : text)
                                .toList())
                        .toList());
    }

    private static String indicator(SheetRow row) {
        return Stream.of("indicator", "operator", "threshold", "measure")
                .map(row::peek)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private OrgUnit unit(String code) {
        return em.createQuery("select u from OrgUnit u where u.code = :code", OrgUnit.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private Viewer viewer(String login) {
        Person person = em.createQuery("select p from Person p where p.login = :login", Person.class)
                .setParameter("login", login)
                .getSingleResult();
        return new Viewer(person.id(), login, person.staffNo(), person.name(), List.of());
    }
}
