package org.liandong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.sheet.CellProblem;
import org.liandong.common.sheet.Table;
import org.liandong.common.sheet.Tables;
import org.liandong.exchange.ExportService.Format;
import org.liandong.exchange.ImportService.Upload;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.OutboxMessage;
import org.liandong.test.Await;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** Imports, exports and synchronisation in the container, on each database; every story has codes of its own. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {
    private static final String ADMIN = "uni1-admin";
    private static final List<String> STRANGERS =
            List.of("stranger", "uni2-admin", "uni1-head", "auditor", "sysadmin", "secadmin");

    @Inject
    private ImportService imports;

    @Inject
    private ExportService exports;

    @Inject
    private Synchronisation synchronisation;

    @Inject
    private MessageService messages;

    @Inject
    private CurrentUser user;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    private final String x = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void PLT06_aUniversityIsImportedInsideTheSubtreeOnce() throws Exception {
        Long job = started(ImportMode.CREATE, units(), people(), appointments());
        JobView seen = as(ADMIN, () -> imports.get(job));
        assertEquals(0, seen.problems(), () -> told(job).toString());
        assertEquals(3, seen.counts().units());
        assertEquals(0, count("select count(*) from org_unit where code like ?"), "nothing is written before");
        refusedToStrangers(job, seen.fingerprint());
        confirm(job);
        as(ADMIN, () -> {
            imports.confirm(job, seen.fingerprint()); // the second click
            return null;
        });
        ends(job, JobState.DONE);
        as(ADMIN, () -> {
            imports.confirm(job, seen.fingerprint()); // the other tab, later
            return null;
        });
        assertEquals(3, count("select count(*) from org_unit where code like ?"));
        assertEquals(2, count("select count(*) from person where staff_no like ?"));
        assertEquals(
                1,
                count("select count(*) from ex_officio_seat s join post p on p.id = s.post_id"
                        + " join org_unit u on u.id = p.unit_id where u.code like ?"));
        assertEquals(
                0,
                count("select count(*) from org_unit u join org_unit p on p.id = u.parent_id where u.code like ?"
                        + " and u.path not like p.path || '%'"),
                "paths lead through the parents");
        assertTrue(as(ADMIN, () -> messages.findMine(20)).stream()
                .anyMatch(message -> message.kind() == OutboxMessage.Kind.IMPORT_DONE && message.unread()));
        refusedToStrangers(job, seen.fingerprint());
    }

    @Test
    void PLT06_oneFaultAmongManyLinesChangesNothing() throws Exception {
        Long job = started(ImportMode.CREATE, units() + x + "z,u2,院系,别校学院,\n");
        assertEquals(List.of("单位.csv:5 上级单位代码 outside-scope"), told(job));
        String fingerprint = as(ADMIN, () -> imports.get(job)).fingerprint();
        assertThrows(
                ImportNotWaitingException.class,
                () -> as(ADMIN, () -> {
                    imports.confirm(job, fingerprint);
                    return null;
                }));
        assertEquals(0, count("select count(*) from org_unit where code like ?"));
    }

    @Test
    void T9_whatChangedBetweenLookingAndConfirmingIsLookedAtAgain() throws Exception {
        Long first = started(ImportMode.CREATE, units());
        Long second = started(ImportMode.CREATE, units());
        confirm(first);
        ends(first, JobState.DONE);
        confirm(second);
        Await.until(() -> !as(ADMIN, () -> imports.get(second)).state().isUnderWay());
        JobView seen = as(ADMIN, () -> imports.get(second));
        assertEquals(JobState.CHECKED, seen.state());
        assertEquals(JobNote.CHANGED_SINCE, seen.note());
        assertEquals(3, seen.problems());
        assertEquals(3, count("select count(*) from org_unit where code like ?"));
    }

    @Test
    void PLT06_changesShowOldAndNewAndFormerNamesStay() throws Exception {
        Long made = started(ImportMode.CREATE, units(), people());
        confirm(made);
        ends(made, JobState.DONE);
        Long job = started(
                ImportMode.UPDATE, "单位代码,单位名称,职责\n" + x + "f,改名学院,\n" + x + "g,,统筹网络育人工作\n", "工号,姓名\n" + x + "1,赵新名\n");
        assertEquals(List.of(), told(job));
        assertEquals(
                List.of("name 新学院" + x + " 改名学院", "duty  统筹网络育人工作", "name 赵一 赵新名"),
                as(ADMIN, () -> imports.changes(job)).stream()
                        .map(change -> change.column() + " " + change.before() + " " + change.after())
                        .toList());
        confirm(job);
        ends(job, JobState.DONE);
        assertEquals(
                1,
                count("select count(*) from org_unit u join unit_alias a on a.unit_id = u.id where u.code like ?"
                        + " and u.name = '改名学院' and a.former_until is not null"));
        Long again = started(ImportMode.UPDATE, "单位代码,单位名称\n" + x + "f,改名学院\n");
        assertEquals(0, as(ADMIN, () -> imports.get(again)).counts().lines(), "nothing is left to do");
    }

    @Test
    void PLT06_whatWasTakenOutComesInAsItWas() throws Exception {
        Long made = started(ImportMode.CREATE, units(), people(), appointments());
        confirm(made);
        ends(made, JobState.DONE);
        Long unit = unitOf(ADMIN);
        byte[] excel = export(ADMIN, unit, List.of(FileKind.values()), Format.XLSX);
        Long back = as(ADMIN, () -> imports.start(unit, List.of(upload("全部.xlsx", excel))));
        as(ADMIN, () -> {
            imports.check(back, ImportMode.UPDATE);
            return null;
        });
        JobView seen = as(ADMIN, () -> imports.get(back));
        assertEquals(List.of(), told(back));
        assertEquals(0, seen.counts().lines(), () -> seen + " " + changes(back));
        List<Table> tables = Tables.read("x", new ByteArrayInputStream(excel));
        assertEquals(
                tables.stream().mapToInt(table -> table.lines().size()).sum(),
                seen.counts().unchanged());
        assertEquals(
                tables.get(0).lines().stream().map(Table.Line::cells).toList(),
                Tables.read("x", new ByteArrayInputStream(export(ADMIN, unit, List.of(FileKind.UNITS), Format.CSV)))
                        .get(0)
                        .lines()
                        .stream()
                        .map(Table.Line::cells)
                        .toList(),
                "both formats say the same");
        for (String stranger : STRANGERS) {
            assertThrows(
                    NotFoundException.class,
                    () -> export(stranger, unit, List.of(FileKind.UNITS), Format.CSV),
                    stranger);
        }
    }

    @Test
    void PLT10_theFolderProposesOnceAndNothingHappensUnconfirmed() throws Exception {
        Path folder = Path.of(String.valueOf((Object) InitialContext.doLookup("liandong/sync-directory")));
        String all = new String(
                export("province-admin", unit("u5"), List.of(FileKind.PEOPLE), Format.CSV), StandardCharsets.UTF_8);
        String leaver = all.lines().skip(1).findFirst().orElseThrow().split(",")[0];
        Path file = folder.resolve("people.csv");
        Files.createDirectories(folder);
        Files.writeString(file, all.replaceAll("(?m)^" + leaver + ",.*\\R", "") + x + "9,,新人,,u5\r\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
        try {
            Optional<Long> first = synchronisation.look(false);
            assertEquals(Optional.empty(), synchronisation.look(false), "the same content is proposed once");
            Long job = first.orElseGet(() -> newest());
            JobView seen = as("province-admin", () -> imports.get(job));
            assertEquals(List.of(), told("province-admin", job));
            assertEquals(1, seen.counts().people());
            assertTrue(seen.counts().ended() > 0);
            assertTrue(as("province-admin", () -> imports.changes(job)).stream()
                    .allMatch(change -> change.kind() == null && change.key().equals(leaver)));
            assertEquals(0, count("select count(*) from person where staff_no like ?"), "nothing is granted yet");
            refusedToStrangers(job, seen.fingerprint());
            as("province-admin", () -> {
                imports.confirm(job, seen.fingerprint());
                return null;
            });
            ends("province-admin", job, JobState.DONE);
            assertEquals(1, count("select count(*) from person where staff_no like ?"));
            assertEquals(
                    0,
                    count("select count(*) from appointment a join person p on p.id = a.person_id where p.staff_no = '"
                            + leaver + "' and '%' <> ? and (a.valid_to is null or a.valid_to > '"
                            + LocalDate.now().plusDays(1) + "')"));
            assertTrue(Files.exists(file), "the file is not touched");
        } finally {
            Files.delete(file);
        }
    }

    private Long newest() {
        try {
            return as("province-admin", () -> imports.findMine()).stream()
                    .filter(job -> job.source() == JobSource.FOLDER)
                    .findFirst()
                    .orElseThrow()
                    .id();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String units() {
        return "单位代码,上级单位代码,单位类别,单位名称,简称\n" + x + "f,u1,院系,新学院" + x + ",新院\n" + x + "c," + x + "f,班级,新班2601,\n" + x
                + "g,u1,议事机构,领导小组,\n";
    }

    private String people() {
        return "工号,姓名,所在单位代码\n" + x + "1,赵一," + x + "f\n" + x + "2,钱二," + x + "f\n";
    }

    private String appointments() {
        return "单位代码,岗位,工号,由何单位岗位担任（单位代码）,由何岗位担任,任职日期\n" + x + "f,负责人," + x + "1,,,2026-01-01\n" + x + "g,组长," + x
                + "2,,,2026-01-01\n" + x + "g,成员,," + x + "f,负责人,2026-01-01\n";
    }

    private Long started(ImportMode mode, String... texts) throws Exception {
        Long unit = unitOf(ADMIN);
        List<String> names = List.of("单位.csv", "人员.csv", "任职.csv");
        List<Upload> uploads = Arrays.stream(texts)
                .map(text ->
                        upload(names.get(Arrays.asList(texts).indexOf(text)), text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        Long job = as(ADMIN, () -> imports.start(unit, uploads));
        as(ADMIN, () -> {
            imports.check(job, mode);
            return null;
        });
        return job;
    }

    private void confirm(Long job) throws Exception {
        String fingerprint = as(ADMIN, () -> imports.get(job)).fingerprint();
        as(ADMIN, () -> {
            imports.confirm(job, fingerprint);
            return null;
        });
    }

    private void ends(Long job, JobState state) throws Exception {
        ends(ADMIN, job, state);
    }

    private void ends(String who, Long job, JobState state) throws Exception {
        Await.until(() -> !as(who, () -> imports.get(job)).state().isUnderWay());
        assertEquals(state, as(who, () -> imports.get(job)).state(), () -> changes(job));
    }

    private String changes(Long job) {
        try {
            return as("province-admin", () -> imports.changes(job) + " " + imports.problems(job));
        } catch (Exception e) {
            return e.toString();
        }
    }

    private void refusedToStrangers(Long job, String fingerprint) throws Exception {
        for (String stranger : STRANGERS) {
            assertThrows(NotFoundException.class, () -> as(stranger, () -> imports.get(job)), stranger);
            assertThrows(NotFoundException.class, () -> as(stranger, () -> imports.problems(job)), stranger);
            assertThrows(
                    NotFoundException.class,
                    () -> as(stranger, () -> {
                        imports.confirm(job, fingerprint);
                        return null;
                    }),
                    stranger);
            assertThrows(
                    NotPermittedException.class,
                    () -> as(
                            stranger,
                            () -> imports.start(unit("u1"), List.of(upload("a.csv", "a,b\n1,2\n".getBytes())))),
                    stranger);
        }
    }

    private List<String> told(Long job) {
        return told(ADMIN, job);
    }

    private List<String> told(String who, Long job) {
        try {
            return as(who, () -> imports.problems(job)).stream()
                    .map((CellProblem problem) -> problem.place() + " " + problem.key())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] export(String who, Long unit, List<FileKind> kinds, Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(who, () -> {
            exports.write(unit, kinds, format, true, out);
            return null;
        });
        return out.toByteArray();
    }

    private static Upload upload(String name, byte[] bytes) {
        return new Upload(name, new ByteArrayInputStream(bytes));
    }

    private Long unitOf(String who) throws Exception {
        return as(who, () -> user.viewer().posts().get(0).unitId());
    }

    private Long unit(String code) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select id from org_unit where code = ?")) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private int count(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, x + "%");
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private <T> T as(String who, Callable<T> work) throws Exception {
        try {
            return caller.as(who, work);
        } catch (EJBException e) {
            if (e.getCause() instanceof BusinessException refusal) {
                throw refusal;
            }
            throw e;
        }
    }
}
