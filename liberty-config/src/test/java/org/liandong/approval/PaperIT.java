package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.PROVINCE;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Verdict;
import org.liandong.common.BusinessException;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.StoredFile;
import org.liandong.organisation.CurrentUser;
import org.liandong.paper.NoticeService;
import org.liandong.paper.NoticeService.Subject;
import org.liandong.paper.NoticeService.Typed;
import org.liandong.paper.PaperKind;
import org.liandong.paper.PaperRow;
import org.liandong.paper.PaperService;
import org.liandong.paper.PaperState;
import org.liandong.paper.VerificationService;
import org.liandong.paper.VerificationService.Match;
import org.liandong.paper.number.NumberService;
import org.liandong.paper.print.Block;
import org.liandong.paper.scan.Scan;
import org.liandong.paper.scan.ScanService;
import org.liandong.paper.template.TemplateForm;
import org.liandong.paper.template.TemplateService;
import org.liandong.paper.template.TemplateService.Logo;
import org.liandong.test.TestArchive;

/** Papers in the container, on each database: sheets, templates, numbers, notices, verification and scans (A21, PLT-12, PLT-14). */
@ExtendWith(ArquillianExtension.class)
class PaperIT {
    private static final String CLERK = "uni1-clerk";
    private static final String ADMIN = "uni1-admin";

    @Inject
    private Requests requests;

    @Inject
    private PaperService papers;

    @Inject
    private NoticeService notices;

    @Inject
    private TemplateService templates;

    @Inject
    private NumberService numbers;

    @Inject
    private ScanService scans;

    @Inject
    private VerificationService verification;

    @Inject
    private CurrentUser user;

    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A21_theSameAgainUntilItMovesAndThenTheOldOneIsSuperseded() throws Exception {
        Long id = requests.submitted();
        Long first = requests.as(STATION, () -> papers.issue(id));
        assertEquals(first, requests.as(STATION, () -> papers.issue(id)), "nothing has changed");
        assertEquals(first, requests.as(FACULTY, () -> papers.issue(id)), "whoever prints it");
        String code = row(STATION, first).code();
        byte[] bytes = Files.readAllBytes(open(STATION, first).path());
        assertTrue(text(bytes).contains("11 月报告".replace(" ", "")), text(bytes));
        assertTrue(text(bytes).contains("办理中")
                && text(bytes).contains("正文")
                && text(bytes).contains(code));
        assertEquals(PaperState.VALID, answer(code, null).state());
        assertEquals(
                Match.ORIGINAL, answer(code, open(STATION, first).file().hash()).match());
        assertEquals(Match.CHANGED, answer(code, "0".repeat(64)).match());

        requests.act(FACULTY, id, ApprovalAction.APPROVE, "同意报学校");
        assertEquals(PaperState.SUPERSEDED, answer(code, null).state(), "although nobody has printed again");
        Long second = requests.as(STATION, () -> papers.issue(id));
        assertNotEquals(first, second);
        assertTrue(text(Files.readAllBytes(open(STATION, second).path())).contains("同意报学校"));
        assertArrayEquals(bytes, Files.readAllBytes(open(STATION, first).path()), "what was issued stays as it was");
        assertEquals(
                List.of(PaperState.VALID, PaperState.SUPERSEDED),
                requests.as(STATION, () -> papers.find(id)).papers().stream()
                        .map(PaperRow::state)
                        .toList());
        requests.sendBack(REVIEWER, id, ApprovalCommand.TO_APPLICANT, false);
        RuleException typing = assertThrows(RuleException.class, () -> requests.as(STATION, () -> papers.issue(id)));
        assertEquals("sheet-with-applicant", typing.key());
    }

    @Test
    void A21_twoAtOnceGetOneSheet() throws Exception {
        Long id = requests.submitted();
        List<Long> issued = atOnce(6, STATION, () -> papers.issue(id));
        assertEquals(1, new TreeSet<>(issued).size(), issued.toString());
    }

    @Test
    void A19_strangersGetNoPaperAndWithheldFieldsAreNotOnIt() throws Exception {
        requests.route(
                910,
                "paper-rights",
                "{\"hide\":[\"text\"]}",
                "{\"field\":\"form.text\",\"is\":\"contains\",\"value\":\"无\"}");
        Long id = requests.draft("paper-rights");
        requests.act(STATION, id, ApprovalAction.SUBMIT);
        Long whole = requests.as(STATION, () -> papers.issue(id));
        Long less = requests.as(FACULTY, () -> papers.issue(id));
        assertNotEquals(whole, less);
        assertTrue(text(Files.readAllBytes(open(STATION, whole).path())).contains("正文"));
        assertFalse(text(Files.readAllBytes(open(FACULTY, less).path())).contains("正文"));
        assertThrows(NotFoundException.class, () -> open(FACULTY, whole), "shows what is withheld from him");
        assertEquals(1, requests.as(FACULTY, () -> papers.find(id)).papers().size());
        assertEquals(PaperState.VALID, row(STATION, whole).state(), "one for other eyes takes nobody's place");
        for (String stranger :
                List.of("stranger", "uni2-head", "uni1-fac2-head", "uni1-finance", "sysadmin", "auditor")) {
            assertThrows(NotFoundException.class, () -> requests.as(stranger, () -> papers.issue(id)), stranger);
            assertThrows(NotFoundException.class, () -> open(stranger, whole), stranger);
            assertThrows(NotFoundException.class, () -> requests.as(stranger, () -> scans.find(id)), stranger);
        }
    }

    @Test
    void PLT12_templatesAreInheritedInVersionsAndOnlyTheUnitsAdministratorsKeepThem() throws Exception {
        Long university = unit(ADMIN);
        TemplateForm form = form("示范一大网信办", "报送审批表");
        int seen = requests.as(ADMIN, () -> templates.find(university, PaperKind.SHEET, null))
                .version();
        int made = requests.as(ADMIN, () -> templates.publish(university, PaperKind.SHEET, seen, form, Logo.KEEP));
        assertThrows(
                ChangedMeanwhileException.class,
                () -> requests.as(ADMIN, () -> templates.publish(university, PaperKind.SHEET, seen, form, Logo.KEEP)));
        Long id = requests.submitted();
        Long first = requests.as(STATION, () -> papers.issue(id));
        assertTrue(text(Files.readAllBytes(open(STATION, first).path())).contains("示范一大网信办"), "inherited by the class");

        TemplateForm next = form("示范一大党委网信办", "报送审批表");
        requests.as(ADMIN, () -> templates.publish(university, PaperKind.SHEET, made, next, Logo.KEEP));
        Long second = requests.as(STATION, () -> papers.issue(id));
        assertTrue(text(Files.readAllBytes(open(STATION, second).path())).contains("示范一大党委网信办"));
        assertEquals(PaperState.SUPERSEDED, row(STATION, first).state());
        assertEquals(
                form.heading(),
                requests.as(ADMIN, () -> templates.find(university, PaperKind.SHEET, made))
                        .form()
                        .heading());
        byte[] sample = requests.as(ADMIN, () -> templates.preview(university, PaperKind.SHEET, form("样张头", "表")));
        assertTrue(text(sample).contains("样张头"));
        requests.as(ADMIN, () -> {
            templates.retire(university, PaperKind.SHEET, made + 1);
            return null;
        });
        Long plain = requests.as(STATION, () -> papers.issue(id));
        assertFalse(text(Files.readAllBytes(open(STATION, plain).path())).contains("网信办"));
        InvalidInputException slip = assertThrows(
                InvalidInputException.class,
                () -> requests.as(
                        ADMIN,
                        () -> templates.publish(
                                university, PaperKind.SHEET, made + 2, form("{{numer}}", "表"), Logo.KEEP)));
        assertEquals("placeholder-unknown", slip.problems().get(0).key());
        for (String other : List.of(CLERK, UNIVERSITY, "uni2-admin", STATION)) {
            assertThrows(
                    NotPermittedException.class,
                    () -> requests.as(other, () -> templates.publish(university, PaperKind.SHEET, 0, form, Logo.KEEP)),
                    other);
        }
    }

    @Test
    void PLT12_numbersHaveNoGapsAndNoTwinsAlsoWhenManyIssueAtOnce() throws Exception {
        Long university = unit(ADMIN);
        String word = "并" + System.nanoTime() % 1000 + "发";
        Long pattern = pattern(university, letters(word) + "〔{year}〕{seq}号");
        Long id = decided();
        AtomicInteger which = new AtomicInteger();
        List<Long> issued = atOnce(
                8,
                CLERK,
                () -> notices.issue(
                        new Subject(id, null),
                        university,
                        new Typed(pattern, "关于立项的通知", null, "同意第 " + which.incrementAndGet() + " 项。", "示范大学")));
        assertEquals(8, new TreeSet<>(issued).size());
        requests.as(CLERK, () -> {
            papers.end(issued.get(3), "标题有误");
            return null;
        });
        assertThrows(
                BusinessException.class,
                () -> requests.as(
                        CLERK,
                        () -> notices.issue(
                                new Subject(id, null), university, new Typed(pattern, " ", null, "同意。", "示范大学"))));
        Long last = requests.as(
                CLERK,
                () -> notices.issue(
                        new Subject(id, null), university, new Typed(pattern, "关于立项的通知", "各学院", "同意。", "示范大学")));
        Long again = requests.as(
                CLERK,
                () -> notices.issue(
                        new Subject(id, null), university, new Typed(pattern, "关于立项的通知", "各学院", "同意。", "示范大学")));
        assertEquals(last, again, "pressed twice");
        int year = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear();
        List<String> expected = IntStream.rangeClosed(1, 9)
                .map(seq -> 10 - seq)
                .mapToObj(seq -> letters(word) + "〔" + year + "〕" + seq + "号")
                .toList();
        List<NumberService.IssuedRow> register =
                requests.as(CLERK, () -> numbers.find(university, null)).issued().stream()
                        .filter(row -> row.number().startsWith(letters(word)))
                        .toList();
        assertEquals(
                expected, register.stream().map(NumberService.IssuedRow::number).toList());
        assertEquals(
                1, register.stream().filter(row -> "标题有误".equals(row.reason())).count(), "listed with the reason");
        assertEquals(expected.get(0), row(CLERK, last).number());
        assertTrue(text(Files.readAllBytes(open(CLERK, last).path())).contains(expected.get(0)));
        assertEquals(
                PaperState.VOIDED,
                answer(row(CLERK, issued.get(3)).code(), null).state());
        InvalidInputException twin =
                assertThrows(InvalidInputException.class, () -> pattern(university, letters(word) + "〔2026〕{seq}号"));
        assertEquals("number-pattern-taken", twin.problems().get(0).key());
        String quick = letters(word) + "快〔{year}〕{seq}号";
        Long below = pattern(unit(FACULTY), quick);
        Long own = pattern(university, quick);
        assertTrue(own > below, "what a unit below took and has not used gives way");
        assertThrows(InvalidInputException.class, () -> pattern(unit(FACULTY), quick), "not the other way round");
        assertThrows(
                NotPermittedException.class,
                () -> requests.as(
                        STATION,
                        () -> notices.issue(
                                new Subject(id, null), university, new Typed(pattern, "x", null, "x", "x"))));
        Long running = requests.submitted();
        requests.act(FACULTY, running, ApprovalAction.APPROVE);
        RuleException open = assertThrows(
                RuleException.class,
                () -> requests.as(CLERK, () -> notices.prepare(new Subject(running, null), university)));
        assertEquals("notice-undecided", open.key());
    }

    @Test
    void PLT12_aScanIsMatchedByItsCodeAndOneOfAnotherRequestIsRefused() throws Exception {
        Long id = requests.submitted();
        String code = row(STATION, requests.as(STATION, () -> papers.issue(id))).code();
        Long other = requests.submitted();
        String foreign =
                row(STATION, requests.as(STATION, () -> papers.issue(other))).code();
        InvalidInputException wrong =
                assertThrows(InvalidInputException.class, () -> scan(STATION, id, Scan.ScanKind.SHEET, foreign, 1));
        assertEquals("scan-of-another", wrong.problems().get(0).key());
        InvalidInputException without =
                assertThrows(InvalidInputException.class, () -> scan(STATION, id, Scan.ScanKind.SHEET, null, 1));
        assertEquals("scan-code-needed", without.problems().get(0).key());
        assertEquals(List.of(), requests.as(STATION, () -> scans.find(id)).scans(), "nothing of them stays");
        scan(STATION, id, Scan.ScanKind.SHEET, code.toLowerCase(java.util.Locale.ROOT), 1);
        ScanService.ScanRow added =
                requests.as(FACULTY, () -> scans.find(id)).scans().get(0);
        assertEquals(code, added.code());
        assertEquals(Scan.ScanMatch.TYPED, added.matched());
        assertThrows(
                InvalidInputException.class, () -> scan(STATION, id, Scan.ScanKind.SHEET, code, 1), "there already");
        assertEquals(
                "SHEET " + added.file().hash(),
                requests.view(STATION, id).timeline().stream()
                        .filter(entry -> entry.action() == JournalAction.SCAN)
                        .findFirst()
                        .orElseThrow()
                        .detail());
        assertTrue(requests.isSound(id), "the journal verifies");
        assertEquals(PaperState.VALID, answer(code, null).state(), "a scan does not change what the sheet says");
        byte[] original = Files.readAllBytes(
                open(STATION, requests.as(STATION, () -> papers.issue(id))).path());
        InvalidInputException unsigned = assertThrows(
                InvalidInputException.class,
                () -> requests.as(
                        STATION,
                        () -> scans.add(
                                id,
                                Scan.ScanKind.SHEET,
                                code,
                                new Upload("原件.pdf", new ByteArrayInputStream(original)))));
        assertEquals("scan-is-original", unsigned.problems().get(0).key());
        assertThrows(NotPermittedException.class, () -> scan(FACULTY, id, Scan.ScanKind.SHEET, code, 2), "no office");
    }

    @Test
    void PLT14_theOfficeAddsTheScanOfADecisionThatItEntered() throws Exception {
        Long id = requests.atUniversity("four-level");
        assertThrows(NotPermittedException.class, () -> scan(CLERK, id, Scan.ScanKind.DECISION, null, 3));
        requests.enter(
                CLERK, id, Verdict.APPROVED, "纪要〔2026〕9号", LocalDate.now().minusDays(3));
        assertThrows(NotPermittedException.class, () -> scan(STATION, id, Scan.ScanKind.DECISION, null, 3));
        scan(CLERK, id, Scan.ScanKind.DECISION, null, 3);
        ScanService.ScanRow added =
                requests.as(STATION, () -> scans.find(id)).scans().get(0);
        assertEquals(Scan.ScanMatch.OFFICE, added.matched());
        assertEquals(Scan.ScanKind.DECISION, added.kind());
        assertTrue(requests.isSound(id));
    }

    @Test
    void PLT12_aStrangerLearnsNoNameAndNoContents() throws Exception {
        Long id = decided();
        String code = row(STATION, requests.as(STATION, () -> papers.issue(id))).code();
        VerificationService.Answer answer = verification.verify(code, null).orElseThrow();
        String person = requests.as(STATION, () -> user.viewer().name());
        assertFalse(answer.toString().contains(person) || answer.toString().contains("正文"), answer.toString());
        assertTrue(verification.verify("00000-00000-00000-00000-00000", null).isEmpty());
        assertTrue(verification.verify("' or '1'='1", "x").isEmpty());
    }

    private Long decided() throws Exception {
        Long id = requests.atUniversity("four-level");
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        requests.act(UNIVERSITY, id, ApprovalAction.APPROVE);
        requests.act(PROVINCE, id, ApprovalAction.APPROVE);
        return id;
    }

    private Long unit(String who) throws Exception {
        return requests.as(who, () -> user.viewer().posts().get(0).unitId());
    }

    private Long pattern(Long unit, String text) throws Exception {
        return requests.as(ADMIN, () -> numbers.create(unit, "测试用", text));
    }

    /** Digits become one mark in a skeleton, so the word that tells two runs apart has letters only. */
    private static String letters(String word) {
        return word.chars()
                .mapToObj(each -> Character.isDigit(each)
                        ? String.valueOf((char) ('甲' + (each - '0')))
                        : String.valueOf((char) each))
                .reduce("", String::concat);
    }

    private static TemplateForm form(String heading, String title) {
        return new TemplateForm(
                heading, title, null, "{{unit}}", List.of(Block.FACTS, Block.CONTENTS, Block.STAGES), null, null);
    }

    private PaperRow row(String who, Long paper) throws Exception {
        return requests.as(who, () -> papers.get(paper));
    }

    private StoredFile open(String who, Long paper) throws Exception {
        return requests.as(who, () -> papers.open(paper));
    }

    private VerificationService.Answer answer(String code, String hash) {
        return verification.verify(code, hash).orElseThrow();
    }

    private Long scan(String who, Long id, Scan.ScanKind kind, String code, int which) throws Exception {
        byte[] bytes =
                ("%PDF-1.4\n% scan " + id + " " + which + "\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes("US-ASCII");
        return requests.as(who, () -> scans.add(id, kind, code, new Upload("扫描.pdf", new ByteArrayInputStream(bytes))));
    }

    /** Lines break where there is room. */
    private static String text(byte[] pdf) throws Exception {
        PdfReader reader = new PdfReader(pdf);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString().replaceAll("\\s", "");
    }

    /** The same work on several threads as one user; the container hands its caller on to its own threads. */
    private List<Long> atOnce(int threads, String who, Callable<Long> work) throws Exception {
        return requests.as(who, () -> {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(() -> {
                    RequestContextController scope =
                            CDI.current().select(RequestContextController.class).get();
                    scope.activate();
                    try {
                        return work.call();
                    } finally {
                        scope.deactivate();
                    }
                }));
            }
            List<Long> results = new ArrayList<>();
            for (Future<Long> one : running) {
                results.add(one.get());
            }
            return results;
        });
    }
}
