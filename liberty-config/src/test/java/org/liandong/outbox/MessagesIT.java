package org.liandong.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.outbox.MessageService.News;
import org.liandong.outbox.OutboxMessage.Channel;
import org.liandong.outbox.OutboxMessage.Kind;
import org.liandong.outbox.letter.FailedService;
import org.liandong.outbox.letter.FailedService.FailedRow;
import org.liandong.outbox.letter.Letter;
import org.liandong.outbox.letter.LetterDesk;
import org.liandong.outbox.letter.LetterDesk.Claim;
import org.liandong.outbox.letter.LetterDesk.Recipient;
import org.liandong.outbox.letter.Postman;
import org.liandong.outbox.preference.PreferenceService;
import org.liandong.outbox.preference.Rhythm;
import org.liandong.outbox.preference.Wishes;
import org.liandong.outbox.robot.RobotKind;
import org.liandong.outbox.robot.RobotService;
import org.liandong.test.Await;
import org.liandong.test.Caller;
import org.liandong.test.PostboxDoor;
import org.liandong.test.TestArchive;

/**
 * Messages leave the house once (A15) and when their recipients want them (D9), on each database. Every test has recipients of its own. The
 * server's own poller goes its rounds meanwhile, at the real time; what a test holds back lies in its future.
 */
@ExtendWith(ArquillianExtension.class)
class MessagesIT {
    private static final Set<Channel> MAIL = Set.of(Channel.MAIL);
    private static final String ADMIN = "uni1-admin";
    private static final int MANY = 24;

    @Inject
    private MessageService messages;

    @Inject
    private Postman postman;

    @Inject
    private LetterDesk desk;

    @Inject
    private FailedService failed;

    @Inject
    private PreferenceService preferences;

    @Inject
    private RobotService robots;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService executor;

    /** A person who was put there for one test. */
    private record Someone(long id, String address) {}

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A15_oneMailPerPersonAndEventWithARightChineseSubject() throws Exception {
        Someone first = someone(atOnce());
        Someone second = someone(atOnce());
        News news = news(Kind.TODO, "11 月“清朗校园”报告");
        messages.queue(news, List.of(first.id(), second.id(), first.id()));
        for (Someone each : List.of(first, second)) {
            Await.until(() -> postbox().to(each.address()).size() == 1);
            MimeMessage mail = postbox().to(each.address()).get(0);
            assertEquals("【联动】待办：11 月“清朗校园”报告", mail.getSubject());
            assertTrue(mail.getHeader("Subject", null).chars().allMatch(c -> c < 128), "encoded");
            assertEquals(
                    "<" + text("select message_id from letter where recipient_id = ?", each) + ">",
                    mail.getMessageID());
            assertEquals(
                    "联动 <liandong@example.edu>",
                    jakarta.mail.internet.MimeUtility.decodeText(mail.getFrom()[0].toString()));
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertTrue(parts.getBodyPart(0).getContent().toString().contains("林晓"), "text");
            assertTrue(parts.getBodyPart(1).getContent().toString().contains("<p>"), "and HTML");
        }
        assertThrows(EJBException.class, () -> messages.queue(news, List.of(first.id())), "the same event again");
        postman.round(now());
        postman.round(now().plus(Duration.ofDays(3)));
        assertEquals(1, postbox().to(first.address()).size());
        assertEquals(1, count("outbox_message where recipient_id = ?", first), "and on the bell");
    }

    @Test
    void A15_whatIsRolledBackIsNotSentAndWhoWantsNoMailGetsNone() throws Exception {
        Someone none = someone(new Wishes(Set.of(MessageGroup.RESULT), Rhythm.AT_ONCE, 8, 1, null, null, false, "zh"));
        News twice = news(Kind.APPROVED, "回滚");
        messages.queue(news(Kind.TODO, "不要"), List.of(none.id()));
        assertEquals(0, count("outgoing_message where recipient_id = ?", none));
        Long unknown = none.id() + 1;
        assertThrows(EJBException.class, () -> messages.queue(twice, List.of(none.id(), unknown)), "nobody of that id");
        assertEquals(0, count("outgoing_message where recipient_id = ?", none), "with the transaction");
        assertEquals(1, count("outbox_message where recipient_id = ?", none));
    }

    @Test
    void A15_whatIsSettledIsForgottenAfterAWhileAndTheBellKeepsIt() throws Exception {
        Someone someone = someone(atOnce());
        messages.queue(news(Kind.TODO, "旧信"), List.of(someone.id()));
        Await.until(() -> count("letter where state = 'SENT' and recipient_id = ?", someone) == 1);
        desk.forget(now().minus(Duration.ofDays(1)));
        assertEquals(1, count("letter where recipient_id = ?", someone), "not yet");
        desk.forget(now().plus(Duration.ofDays(1)));
        assertEquals(0, count("letter where recipient_id = ?", someone));
        assertEquals(0, count("outgoing_message where recipient_id = ?", someone));
        assertEquals(1, count("outbox_message where recipient_id = ?", someone));
    }

    @Test
    void D9_aDigestIsOneMailWithEachMessageOnce() throws Exception {
        Someone someone =
                someone(new Wishes(Set.of(MessageGroup.values()), Rhythm.DAILY, hour(2), 1, null, null, false, "en"));
        for (int i = 0; i < 5; i++) {
            messages.queue(news(i % 2 == 0 ? Kind.TODO : Kind.COPIED, "汇总" + i + "件"), List.of(someone.id()));
        }
        postman.round(now());
        assertEquals(5, count("outgoing_message where letter_id is null and recipient_id = ?", someone), "held back");
        Instant due = due(someone);
        assertTrue(due.isAfter(now()));
        postman.round(due.minusMillis(1));
        assertEquals(0, postbox().to(someone.address()).size());
        postman.round(due);
        postman.round(due.plusSeconds(1));
        List<MimeMessage> mails = postbox().to(someone.address());
        assertEquals(1, mails.size());
        assertEquals("[Liandong] 5 messages", mails.get(0).getSubject());
        String body = ((MimeMultipart) mails.get(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
        for (int i = 0; i < 5; i++) {
            assertEquals(2, body.split("汇总" + i + "件", -1).length, body);
        }
        assertEquals(1, count("letter where recipient_id = ?", someone));
        messages.queue(news(Kind.TODO, "下一期"), List.of(someone.id()));
        assertEquals(
                1, count("outgoing_message where letter_id is null and recipient_id = ?", someone), "for the next one");
    }

    @Test
    void D9_quietHoursHoldBackAndWhatIsUrgentPasses() throws Exception {
        Someone sleeper =
                someone(new Wishes(Set.of(MessageGroup.values()), Rhythm.AT_ONCE, 8, 1, hour(-1), hour(3), true, "zh"));
        messages.queue(news(Kind.TODO, "不急"), List.of(sleeper.id()));
        messages.queue(news(Kind.URGED, "很急"), List.of(sleeper.id()));
        Await.until(() -> postbox().to(sleeper.address()).size() == 1);
        assertTrue(postbox().to(sleeper.address()).get(0).getSubject().contains("很急"));
        postman.round(now());
        assertEquals(1, postbox().to(sleeper.address()).size(), "the other one waits");
        Instant morning = due(sleeper);
        assertEquals(hour(3), morning.atZone(Zones.HOME).getHour());
        postman.round(morning);
        assertEquals(2, postbox().to(sleeper.address()).size());
        assertTrue(postbox().to(sleeper.address()).get(1).getSubject().contains("不急"));
    }

    @Test
    void A15_aMailServerThatIsDownLosesNothingAndDoublesNothing() throws Exception {
        Someone someone = someone(atOnce());
        postbox().down();
        try {
            messages.queue(news(Kind.APPROVED, "办结"), List.of(someone.id()));
            postman.round(now());
            Await.until(() -> count("letter where attempts > 0 and claim is null and recipient_id = ?", someone) == 1);
        } finally {
            postbox().up();
        }
        assertEquals("WAITING", text("select state from letter where recipient_id = ?", someone));
        String why = text("select error from letter where recipient_id = ?", someone);
        assertFalse(why.isBlank() || why.contains(someone.address()), why);
        postman.round(now().plus(Duration.ofMinutes(20)));
        assertEquals(1, postbox().to(someone.address()).size());
        assertEquals("SENT", text("select state from letter where recipient_id = ?", someone));
        assertEquals(
                "<" + text("select message_id from letter where recipient_id = ?", someone) + ">",
                postbox().to(someone.address()).get(0).getMessageID());
        postman.round(now().plus(Duration.ofDays(1)));
        assertEquals(1, postbox().to(someone.address()).size());
    }

    /** Two servers at the same moment, of which both die with their claims: others take all of it up, and each mail is sent once. */
    @Test
    void A15_twoPollersClaimDisjointLettersAndWhatTheyLeaveIsTakenUp() throws Exception {
        Wishes held = new Wishes(Set.of(MessageGroup.values()), Rhythm.DAILY, hour(2), 1, null, null, false, "zh");
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            people.add(someone(held));
        }
        messages.queue(
                news(Kind.TODO, "两台服务器"), people.stream().map(Someone::id).toList());
        messages.queue(
                news(Kind.RETURNED, "同时"), people.stream().map(Someone::id).toList());
        Instant due = due(people.get(0));
        List<List<Claim>> claimed = atOnce(() -> {
            for (Recipient recipient : desk.due(MAIL, due)) {
                desk.enclose(recipient, due);
            }
            List<Claim> mine = new ArrayList<>();
            for (Optional<Claim> next = desk.claim(MAIL, due); next.isPresent(); next = desk.claim(MAIL, due)) {
                mine.add(next.get());
            }
            return mine;
        });
        Set<Long> letters = new HashSet<>();
        claimed.forEach(mine -> mine.forEach(claim -> assertTrue(letters.add(claim.letter()), "claimed twice")));
        for (Someone each : people) {
            assertEquals(1, count("letter where recipient_id = ?", each), "one letter");
            assertEquals(2, count("outgoing_message where letter_id is not null and recipient_id = ?", each));
        }
        assertTrue(letters.size() >= MANY);

        postman.round(due.plusSeconds(1));
        assertEquals(0, postbox().to(people.get(0).address()).size(), "claimed, by somebody who may still send it");
        Instant over = due.plus(Duration.ofMinutes(4));
        atOnce(() -> List.of(postman.round(over)));
        for (Someone each : people) {
            assertEquals(1, postbox().to(each.address()).size(), each.address());
        }
        for (Claim late : claimed.get(0)) {
            assertFalse(desk.end(late, Letter.State.WAITING, over), "whoever wakes up late changes nothing");
        }
    }

    @Test
    void A15_whatFailedIsSeenByItsAdministratorsAndSentAgain() throws Exception {
        Someone someone = someone(atOnce());
        postbox().down();
        try {
            messages.queue(news(Kind.TODO, "不能给管理员看的题目"), List.of(someone.id()));
            Instant at = now();
            for (int i = 0; i < 12; i++) {
                postman.round(at);
                at = at.plus(Duration.ofDays(2));
            }
        } finally {
            postbox().up();
        }
        FailedRow row = as(ADMIN, failed::find).stream()
                .filter(each -> each.recipient().equals("收件" + someone.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(9, row.attempts());
        assertEquals(Set.of(Kind.TODO), row.kinds());
        assertFalse(row.error().isBlank());
        assertFalse(row.toString().contains("题目") || row.toString().contains(someone.address()), row.toString());
        assertTrue(as("province-admin", failed::find).contains(row), "and by those above");
        assertFalse(as("uni2-admin", failed::find).contains(row), "not next door");
        assertThrows(NotPermittedException.class, () -> as("uni1-head", failed::find));
        assertThrows(NotFoundException.class, () -> as("uni2-admin", () -> failed.resend(List.of(row.id()))));
        assertThrows(InvalidInputException.class, () -> as(ADMIN, () -> failed.giveUp(List.of())));
        assertEquals(1, as(ADMIN, () -> failed.resend(List.of(row.id()))));
        Await.until(() -> postbox().to(someone.address()).size() == 1);
        assertEquals(0, as(ADMIN, () -> failed.giveUp(List.of(row.id()))), "it is sent by now");
        postman.round(now().plus(Duration.ofDays(30)));
        assertEquals(1, postbox().to(someone.address()).size());
    }

    @Test
    void D9_anAddressIsGivenAndConfirmedByThePersonAlone() throws Exception {
        String me = "uni1-finance";
        String address = "finance" + System.nanoTime() + "@example.edu";
        for (String wrong : List.of("nobody", "a@b", "a@example.edu\r\nBcc: b@example.edu", "a b@example.edu", "")) {
            assertThrows(InvalidInputException.class, () -> as(me, () -> given(wrong)), wrong);
        }
        as(me, () -> given(address));
        assertThrows(RuleException.class, () -> as(me, () -> given(address)), "one code a minute");
        Await.until(() -> postbox().to(address).size() == 1);
        String code = ((MimeMultipart) postbox().to(address).get(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString()
                .replaceAll("(?s).*验证码 (\\d{6}).*", "$1");
        assertEquals(null, as(me, preferences::get).address(), "not yet");
        assertFalse(as(me, () -> preferences.confirmAddress("x")));
        assertTrue(as(me, () -> preferences.confirmAddress(code)));
        PreferenceService.Preferences kept = as(me, preferences::get);
        assertEquals(address, kept.address());
        assertThrows(BusinessException.class, () -> as(me, () -> saved(kept.version() - 1, atOnce())), "an older page");
        as(me, () -> saved(kept.version(), atOnce()));
        assertEquals(atOnce(), as(me, preferences::get).wishes());
        assertThrows(NotPermittedException.class, () -> as("stranger", preferences::get));
        as(me, () -> {
            preferences.removeAddress();
            return null;
        });
        assertEquals(null, as(me, preferences::get).address());
    }

    @Test
    void D9_aUnitsRobotIsToldHowManyAndNoTitle() throws Exception {
        long unit = Long.parseLong(text("select id from org_unit where code = 'u1f2' and 0 < ?", new Someone(1, "")));
        String origin = OutboxSettings.ofServer().origins().get(0).toString();
        for (String elsewhere : List.of("http://127.0.0.1:9080/", "https://10.0.0.1/x", "http://localhost/x", "x")) {
            assertThrows(
                    InvalidInputException.class,
                    () -> as(ADMIN, () -> robot(unit, RobotKind.WECOM, elsewhere, null)),
                    elsewhere);
        }
        assertThrows(NotPermittedException.class, () -> as("uni2-admin", () -> robots.get(unit)));
        as(ADMIN, () -> robot(unit, RobotKind.DINGTALK, origin + "/robot/ok?access_token=" + unit, "SEC1"));
        assertFalse(as(ADMIN, () -> robots.get(unit)).toString().contains("access_token"), "never shown again");
        messages.queue(news(Kind.TODO, "群里不能看的题目"), List.of(), List.of(unit));
        Await.until(() -> postbox().calls().stream().anyMatch(call -> call.contains("access_token=" + unit)));
        String call = postbox().calls().stream()
                .filter(each -> each.contains("access_token=" + unit))
                .findFirst()
                .orElseThrow();
        assertTrue(call.contains("&timestamp=") && call.contains("&sign="), call);
        assertTrue(call.contains("1 条新通知") && !call.contains("题目"), call);
        as(ADMIN, () -> robot(unit, RobotKind.WECOM, origin + "/robot/no?key=1", null));
        messages.queue(news(Kind.TODO, "x"), List.of(), List.of(unit));
        Await.until(() ->
                count("letter where error like 'errcode 310000%' and recipient_id = ?", new Someone(unit, "")) == 1);
        as(ADMIN, () -> {
            robots.remove(unit);
            return null;
        });
        postman.round(now().plus(Duration.ofHours(1)));
        assertEquals(
                1, count("letter where state = 'GIVEN_UP' and recipient_id = ?", new Someone(unit, "")), "no robot");
    }

    /** Asked for inside the server only; the class is made in the test JVM too. */
    private static PostboxDoor postbox() {
        return new PostboxDoor(OutboxSettings.ofServer().origins().get(0));
    }

    private Void given(String address) {
        preferences.giveAddress(address);
        return null;
    }

    private Void saved(int version, Wishes wishes) {
        preferences.save(version, wishes);
        return null;
    }

    private Void robot(long unit, RobotKind kind, String address, String secret) {
        robots.save(
                unit,
                robots.get(unit).version(),
                new RobotService.Entry(kind, address, secret, Set.of(MessageGroup.WAITING), "zh"));
        return null;
    }

    private static Wishes atOnce() {
        return new Wishes(Set.of(MessageGroup.values()), Rhythm.AT_ONCE, 8, 1, null, null, false, "zh");
    }

    private static News news(Kind kind, String title) {
        return new News("it-" + UUID.randomUUID(), kind, null, title, "林晓", "/workbench/index.xhtml");
    }

    private static Instant now() {
        return Instant.now();
    }

    /** The hour that begins so many hours from now. */
    private static int hour(int from) {
        return now().atZone(Zones.HOME).plusHours(from).getHour();
    }

    /** Somebody of a faculty, with a confirmed address. */
    private Someone someone(Wishes wishes) throws Exception {
        long id = 7_000_000_000_000L + System.nanoTime() % 1_000_000_000_000L;
        Someone someone = new Someone(id, "p" + id + "@example.edu");
        run(
                "insert into person (id, staff_no, login, name, unit_id, search_text)"
                        + " select cast(? as bigint), 'i" + id + "', 'i" + id + "', '收件" + id
                        + "', u.id, 'x' from org_unit u where u.code = 'u1f1'",
                id);
        run(
                "insert into message_preference (person_id, lang, address, given_tries, mailed, rhythm, digest_hour, digest_day,"
                        + " quiet_from, quiet_to, urgent_at_once, lock_version) values (?, '" + wishes.language()
                        + "', '"
                        + someone.address() + "', 0, '" + MessageGroup.joined(wishes.mailed()) + "', '"
                        + wishes.rhythm()
                        + "', " + wishes.hour() + ", " + wishes.day() + ", " + sql(wishes.quietFrom()) + ", "
                        + sql(wishes.quietTo()) + ", " + wishes.urgentAtOnce() + ", 0)",
                id);
        return someone;
    }

    private static String sql(Integer number) {
        return number == null ? "cast(null as integer)" : number.toString();
    }

    private Instant due(Someone someone) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select min(due_at) from outgoing_message where letter_id is null and recipient_id = ?")) {
            statement.setLong(1, someone.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getTimestamp(1).toLocalDateTime().toInstant(ZoneOffset.UTC);
            }
        }
    }

    private int count(String from, Someone someone) throws Exception {
        return Integer.parseInt(text("select count(*) from " + from, someone));
    }

    private String text(String sql, Someone someone) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, someone.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void run(String sql, long id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            assertEquals(1, statement.executeUpdate(), sql);
        }
    }

    /** Twice at the same moment. */
    private <T> List<List<T>> atOnce(Callable<List<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<List<T>>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(executor.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        return List.of(both.get(0).get(), both.get(1).get());
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
