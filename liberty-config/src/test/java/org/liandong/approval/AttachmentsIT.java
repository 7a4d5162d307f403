package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.NotFilerException;
import org.liandong.approval.guard.NotWaitingException;
import org.liandong.approval.guard.StaleContentException;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestFileService;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.InvalidInputException;
import org.liandong.common.MalformedException;
import org.liandong.common.NotFoundException;
import org.liandong.file.AttachedFile;
import org.liandong.file.ContentSweep;
import org.liandong.file.FileIntake;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.FileSettings;
import org.liandong.file.StoreUnavailableException;
import org.liandong.form.FormDiff.Change;
import org.liandong.organisation.CurrentUser;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** The files of requests in the container, on each database: revisions, scope, binding, and a folder that cannot be written. */
@ExtendWith(ArquillianExtension.class)
class AttachmentsIT {
    private static final String STATION = "uni1-fac1-class1";
    private static final String FACULTY = "uni1-fac1-head";
    /** By then everything that is here has come in long ago. */
    private static final Instant LATER = Instant.parse("2090-01-01T00:00:00Z");

    private static final int ROUNDS = 100;
    /** Nanoseconds by which the second comes later from round to round. */
    private static final long STEP = 100_000;

    @Inject
    private ApprovalService approval;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestUploadService uploads;

    @Inject
    private RequestFileService files;

    @Inject
    private FileIntake intake;

    @Inject
    private ContentSweep sweep;

    @Inject
    private RequestViewService views;

    @Inject
    private CurrentUser user;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A21_filesBelongToRevisionsAndDifferencesNameThem() throws Exception {
        Long id = draft();
        add(id, "方案.pdf", pdf(1));
        add(id, "名单.pdf", pdf(2));
        submit(id);
        assertEquals(List.of("方案.pdf", "名单.pdf"), names(FACULTY, id));
        view(FACULTY, id);
        sendBack(id);

        Long gone = file(STATION, id, "方案.pdf").id();
        remove(id, gone);
        Long fresh = add(id, "方案（修改）.pdf", pdf(3));
        assertEquals(List.of("名单.pdf", "方案（修改）.pdf"), names(STATION, id));
        assertEquals(List.of("方案.pdf", "名单.pdf"), names(FACULTY, id), "what is being edited is the applicant's alone");
        assertThrows(NotFoundException.class, () -> as(FACULTY, () -> files.open(id, fresh)));
        assertThrows(NotFoundException.class, () -> as(STATION, () -> files.open(id, gone)));

        submit(id);
        assertEquals(List.of("名单.pdf", "方案（修改）.pdf"), names(FACULTY, id));
        assertEquals(
                List.of(new Change("files", "方案.pdf", ""), new Change("files", "", "方案（修改）.pdf")),
                view(FACULTY, id).looked().changes());
        assertEquals(1, count("select count(*) from attachment where end_revision = 2 and owner_id = ?", id));
    }

    @Test
    void A21_whatWasAddedAfterAReturnDoesNotCountWhenItIsWithdrawn() throws Exception {
        Long id = draft();
        add(id, "方案.pdf", pdf(1));
        submit(id);
        sendBack(id);
        remove(id, file(STATION, id, "方案.pdf").id());
        add(id, "没交.pdf", pdf(2));
        act(STATION, id, ApprovalAction.WITHDRAW, null);
        assertEquals(List.of("方案.pdf"), names(STATION, id));
        assertEquals(List.of("方案.pdf"), names(FACULTY, id));
    }

    @Test
    void A7_discardedDraftTakesItsFilesAlong() throws Exception {
        Long id = draft();
        add(id, "方案.pdf", pdf(1));
        act(STATION, id, ApprovalAction.DISCARD, null);
        assertEquals(0, count("select count(*) from attachment where owner_id = ?", id));
        assertThrows(NotFoundException.class, () -> names(STATION, id));
    }

    @Test
    void T7_whatNothingRefersToIsSweptAndWhatIsAttachedStays() throws Exception {
        Long id = draft();
        byte[] bytes = pdf(70);
        Long file = add(id, "方案.pdf", bytes);
        Path place = as(STATION, () -> files.open(id, file)).path();
        sweep.sweep(LATER);
        assertTrue(Files.exists(place), "attached");
        act(STATION, id, ApprovalAction.DISCARD, null);
        sweep.sweep(Instant.now().minus(Duration.ofHours(1)));
        assertTrue(Files.exists(place), "somebody may be about to attach it");
        assertTrue(sweep.sweep(LATER) > 0);
        assertFalse(Files.exists(place));
        assertEquals(0, contents(bytes));
        Long next = draft();
        Long anew = add(next, "方案.pdf", bytes);
        Path again = as(STATION, () -> files.open(next, anew)).path();
        assertArrayEquals(bytes, Files.readAllBytes(again));
        assertEquals(1, contents(bytes));
    }

    @Test
    void T7_whatComesInWhileItIsSweptIsThereAfterwards() throws Exception {
        byte[] bytes = pdf(71);
        String hash = sha256(bytes);
        Path place = FileSettings.ofServer()
                .directory()
                .orElseThrow()
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                intake.take(upload("方案.pdf", bytes));
                long later = round * STEP;
                Future<?> taker = pool.submit(() -> {
                    LockSupport.parkNanos(later);
                    return intake.take(upload("方案.pdf", bytes));
                });
                Future<?> sweeper = pool.submit(() -> sweep.sweep(LATER));
                taker.get();
                sweeper.get();
                assertEquals(contents(bytes) == 1, Files.exists(place), "row and bytes, or neither");
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void T5_bytesComeBackAsTheyWere() throws Exception {
        Long id = draft();
        byte[] bytes = pdf(7);
        Long file = add(id, "../../报告\u202E 😀.pdf", bytes);
        var stored = as(STATION, () -> files.open(id, file));
        assertEquals("报告 😀.pdf", stored.file().name());
        assertArrayEquals(bytes, Files.readAllBytes(stored.path()));
        assertEquals(sha256(bytes), stored.file().hash());
        add(id, "同样内容.pdf", bytes);
        assertEquals(
                1,
                count(
                        "select count(distinct content_id) from attachment where owner_id = ?"
                                + " and end_revision is null",
                        id),
                "kept once");
        InvalidInputException twice = assertThrows(InvalidInputException.class, () -> add(id, "同样内容.pdf", bytes));
        assertEquals("file-there", twice.problems().get(0).key());
    }

    @Test
    void A13_aFileChangesTheContents() throws Exception {
        Long id = draft();
        int version = view(STATION, id).version();
        ActionReceipt first = add(id, version, "token-" + id, "方案.pdf");
        assertEquals(version + 1, first.version());
        assertEquals(first, add(id, version, "token-" + id, "方案.pdf"), "the same token, the same receipt");
        assertThrows(StaleContentException.class, () -> add(id, version, "other-" + id, "另一.pdf"));
        assertThrows(MalformedException.class, () -> add(id, version + 1, " ", "另一.pdf"));
        assertEquals(List.of("方案.pdf"), names(STATION, id));
        submit(id);
        assertThrows(NotWaitingException.class, () -> add(id, "晚了.pdf", pdf(3)));
        assertThrows(
                NotWaitingException.class,
                () -> remove(id, file(STATION, id, "方案.pdf").id()));
        assertEquals(first, add(id, version, "token-" + id, "方案.pdf"), "also when nothing can be added any more");
    }

    @Test
    void A16_submittingBindsTheFiles() throws Exception {
        Long id = draft();
        add(id, "乙.pdf", pdf(2));
        add(id, "甲.pdf", pdf(1));
        submit(id);
        RequestView submitted = view(STATION, id);
        String lines = submitted.files().stream()
                .map(file -> file.hash() + " " + file.size() + " " + file.name() + "\n")
                .sorted()
                .reduce("", String::concat);
        assertEquals(
                "files 2 " + sha256(lines.getBytes(StandardCharsets.UTF_8)),
                submitted.timeline().get(0).detail());
        assertTrue(as(STATION, () -> views.firstBrokenLink(id)).isEmpty());
        execute(
                "update action_text set detail = 'files 1 0' where record_id in"
                        + " (select id from action_record where seq = 1 and request_id = ?)",
                id);
        assertEquals(1, as(STATION, () -> views.firstBrokenLink(id)).orElseThrow());
    }

    @Test
    void A19_onlyWhoSeesTheRequestSeesItsFiles() throws Exception {
        Long id = draft();
        Long file = add(id, "方案.pdf", pdf(1));
        assertThrows(NotFoundException.class, () -> names(FACULTY, id), "a draft is its author's alone");
        submit(id);
        Long other = draft();
        for (String stranger : List.of(
                "stranger",
                "uni2-head",
                "uni1-fac2-head",
                "uni1-reviewer",
                "uni1-finance",
                "sysadmin",
                "secadmin",
                "auditor")) {
            assertThrows(NotFoundException.class, () -> names(stranger, id), stranger);
            assertThrows(NotFoundException.class, () -> as(stranger, () -> files.open(id, file)), stranger);
            assertThrows(NotFoundException.class, () -> as(stranger, () -> files.openAll(id)), stranger);
            assertThrows(
                    NotFoundException.class,
                    () -> as(stranger, () -> uploads.add(id, 1, "t", upload("a.pdf", pdf(1)))),
                    stranger);
            assertThrows(NotFoundException.class, () -> as(stranger, () -> uploads.remove(id, 1, "t", file)), stranger);
        }
        assertThrows(NotFoundException.class, () -> as(STATION, () -> files.open(other, file)), "of another request");
        assertThrows(NotFoundException.class, () -> remove(other, file), "of another request");
        assertThrows(
                NotFilerException.class, () -> as(FACULTY, () -> uploads.add(id, 1, "t", upload("a.pdf", pdf(1)))));
        assertEquals(List.of("方案.pdf"), names(FACULTY, id));
    }

    @Test
    void T5_thereAreOnlySoMany() throws Exception {
        Long id = draft();
        int most = FileSettings.ofServer().count();
        for (int i = 0; i < most; i++) {
            add(id, i + ".pdf", pdf(i));
        }
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> add(id, "多.pdf", pdf(99)));
        assertEquals("files", refused.problems().get(0).field());
        assertEquals(List.of("多.pdf", most), refused.problems().get(0).arguments());
        remove(id, file(STATION, id, "0.pdf").id());
        add(id, "多.pdf", pdf(99));
    }

    @Test
    void T11_aFolderThatCannotBeWrittenIsSaidAndNothingIsHalfWritten() throws Exception {
        Long id = draft();
        Path folder = FileSettings.ofServer().directory().orElseThrow();
        Path away = folder.resolveSibling("files-away");
        Files.createDirectories(folder);
        Files.move(folder, away);
        Files.writeString(folder, "a file where the folder should be");
        try {
            int version = view(STATION, id).version();
            assertThrows(StoreUnavailableException.class, () -> add(id, "方案.pdf", pdf(1000)));
            assertEquals(version, view(STATION, id).version());
        } finally {
            Files.delete(folder);
            Files.move(away, folder);
        }
        add(id, "方案.pdf", pdf(1000));
        assertEquals(List.of("方案.pdf"), names(STATION, id), "work goes on by itself");
    }

    private Long add(Long id, String name, byte[] bytes) throws Exception {
        int version = view(STATION, id).version();
        as(STATION, () -> uploads.add(id, version, token(), upload(name, bytes)));
        List<AttachedFile> all = as(STATION, () -> files.find(id));
        return all.get(all.size() - 1).id();
    }

    private ActionReceipt add(Long id, int version, String token, String name) throws Exception {
        return as(STATION, () -> uploads.add(id, version, token, upload(name, pdf(1))));
    }

    private void remove(Long id, Long file) throws Exception {
        int version = view(STATION, id).version();
        as(STATION, () -> uploads.remove(id, version, token(), file));
    }

    private AttachedFile file(String who, Long id, String name) throws Exception {
        return as(who, () -> files.find(id)).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String who, Long id) throws Exception {
        return as(who, () -> files.find(id)).stream().map(AttachedFile::name).toList();
    }

    private Long draft() throws Exception {
        ApprovalService.Draft draft = new ApprovalService.Draft(
                "four-level",
                as(STATION, () -> user.viewer().posts().get(0).unitId()),
                "带附件的报告",
                Json.createObjectBuilder().add("task", "HN01").add("text", "正文").build());
        return as(STATION, () -> approval.create(draft, token()).request());
    }

    private void submit(Long id) throws Exception {
        act(STATION, id, ApprovalAction.SUBMIT, null);
    }

    private void sendBack(Long id) throws Exception {
        act(FACULTY, id, ApprovalAction.RETURN, "补充附件");
    }

    private void act(String who, Long id, ApprovalAction action, String comment) throws Exception {
        RequestView view = view(who, id);
        ApprovalCommand command = action.isDecision()
                ? ApprovalCommand.ofSigner(
                        id, action, view.steps().get(0).id(), view.version(), token(), comment, null, false)
                : ApprovalCommand.ofApplicant(id, action, view.version(), token(), null);
        as(who, () -> decisions.act(command));
    }

    private RequestView view(String who, Long id) throws Exception {
        return as(who, () -> views.get(id));
    }

    private <T> T as(String who, Callable<T> work) throws Exception {
        try {
            return caller.as(who, work);
        } catch (EJBException e) {
            throw e.getCausedByException() == null ? e : e.getCausedByException();
        }
    }

    private static Upload upload(String name, byte[] bytes) {
        return new Upload(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] pdf(int number) {
        return ("%PDF-1.7\n% " + number + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private int contents(byte[] bytes) throws Exception {
        return count("select count(*) from file_content where hash = '" + sha256(bytes) + "' and id <> ?", 0L);
    }

    private int count(String sql, Long id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void execute(String sql, Long id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }
}
