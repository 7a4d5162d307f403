package org.liandong.outbox.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.OutboxMessage.Kind;
import org.liandong.outbox.robot.RobotKind;

/** What letters say (D9), and when they are tried again (A15). */
class LetterTextTest {
    private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");
    private static final String BASE = "https://ld.example.edu/liandong";

    private final LetterText chinese = new LetterText(Locale.SIMPLIFIED_CHINESE, BASE);

    @Test
    void D9_oneMessageIsToldWithItsTitleAndWhereItLeads() {
        Contents letter = letter(line(Kind.TODO, "11 月报告", 7L));
        assertEquals("【联动】待办：11 月报告", chinese.subject(letter));
        assertTrue(chinese.plain(letter)
                .startsWith(
                        "周婷：\n\n11 月报告\n等您办理，由 林晓 送来（2026-11-22 11:00）\n" + BASE + "/approval/request.xhtml?id=7\n"));
        assertTrue(chinese.html(letter).contains("<a href=\"" + BASE + "/approval/request.xhtml?id=7\">11 月报告</a>"));
        LetterText english = new LetterText(Locale.ENGLISH, "");
        assertEquals("[Liandong] To do: 11 月报告", english.subject(letter));
        assertFalse(english.plain(letter).contains("http"), "without an address of the product there are no links");
    }

    @Test
    void D9_aDigestIsOneLetterWithEveryMessageOnce() {
        Contents letter = letter(IntStream.range(0, 30)
                .mapToObj(i -> line(i % 2 == 0 ? Kind.TODO : Kind.APPROVED, "第" + i + "件", (long) i))
                .toArray(Contents.Line[]::new));
        assertEquals("【联动】30 条通知", chinese.subject(letter));
        for (int i = 0; i < 30; i++) {
            assertEquals(2, chinese.plain(letter).split("第" + i + "件", -1).length, "once " + i);
            assertEquals(2, chinese.html(letter).split("第" + i + "件", -1).length, "once " + i);
        }
    }

    @Test
    void D9_whatPeopleWroteIsEscapedAndBeginsNoHeader() {
        Contents letter = letter(line(Kind.TODO, "<script>alert('1')</script>\r\nBcc: x@example.org", 7L));
        assertEquals(1, chinese.subject(letter).lines().count());
        assertFalse(chinese.subject(letter).contains("\r"));
        assertFalse(chinese.html(letter).contains("<script"));
        assertTrue(chinese.html(letter).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; Bcc: x@example.org"));
        assertFalse(chinese.plain(letter).contains("\nBcc"));
        assertTrue(chinese.subject(letter(line(Kind.TODO, "长".repeat(200), 1L))).length() <= 100);
    }

    @Test
    void D9_aCodeIsInItsLetterAndNotInTheSubject() {
        Contents letter = new Contents(
                "id",
                "a@example.edu",
                "周婷",
                Locale.SIMPLIFIED_CHINESE,
                "123456",
                null,
                List.of(line(Kind.ADDRESS, "-", null)));
        assertFalse(chinese.subject(letter).contains("123456"), "a subject is shown on a locked screen");
        assertTrue(chinese.plain(letter).contains("验证码 123456，30 分钟内有效"));
        assertTrue(chinese.html(letter).contains("123456"));
    }

    @Test
    void A19_aRobotSaysHowManyAndNoTitle() {
        Contents letter = new Contents(
                "id",
                "https://oapi.dingtalk.com/",
                "软件学院",
                Locale.SIMPLIFIED_CHINESE,
                null,
                new Contents.Robot(RobotKind.WECOM, null),
                List.of(line(Kind.TODO, "秘密", 1L), line(Kind.RETURNED, "秘密", 2L), line(Kind.URGED, "秘密", 3L)));
        assertEquals("联动：软件学院有 3 条新通知\n待办 2 条\n催办 1 条\n" + BASE + "/workbench/index.xhtml", chinese.robot(letter));
    }

    @Test
    void D9_bothLanguagesHaveWordsForEveryKindAndGroup() throws IOException {
        assertEquals(words("zh").stringPropertyNames(), words("en").stringPropertyNames());
        for (Kind kind : Kind.values()) {
            assertTrue(kind == Kind.ADDRESS || words("zh").containsKey("kind." + kind), kind.name());
        }
        for (MessageGroup group : MessageGroup.values()) {
            assertTrue(words("zh").containsKey("group." + group), group.name());
        }
    }

    @Test
    void A15_pausesGrowAndEnd() {
        Duration last = Duration.ZERO;
        int attempts = 1;
        for (Optional<Duration> pause = Pauses.after(attempts); pause.isPresent(); pause = Pauses.after(++attempts)) {
            assertTrue(pause.get().compareTo(last) > 0, "after " + attempts);
            last = pause.get();
        }
        assertEquals(9, attempts, "eight pauses, then it has failed");
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                LetterText.class.getResourceAsStream("letter_" + language + ".properties"), StandardCharsets.UTF_8));
        return words;
    }

    private static Contents letter(Contents.Line... lines) {
        return new Contents("id", "a@example.edu", "周婷", Locale.SIMPLIFIED_CHINESE, null, null, List.of(lines));
    }

    private static Contents.Line line(Kind kind, String title, Long request) {
        return new Contents.Line(
                kind, title, "林晓", request == null ? null : "/approval/request.xhtml?id=" + request, AT);
    }
}
