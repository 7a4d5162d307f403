package org.liandong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class IcsTest {
    private static final Instant SINCE = Instant.parse("2025-11-20T01:02:03.004Z");
    private static final Instant DUE = Instant.parse("2025-11-24T09:00:00Z");
    private static final String LONG = "关于报送网络育人工作情况、网络文化产品和网络文明素养教育典型案例的通知😀".repeat(4);

    @Test
    void PLT04_anotherReaderUnderstandsIt() throws Exception {
        String text = ics("标题; 逗号, 反斜\\杠\r\n第二行", LONG);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertEquals(2, events.size());
        assertEquals("审批：标题; 逗号, 反斜\\杠\n第二行", events.get(0).getSummary().getValue());
        assertEquals("审批：" + LONG, events.get(1).getSummary().getValue());
        assertEquals(
                "20251124T090000Z",
                events.get(0).getProperty("DTSTART").orElseThrow().getValue());
        assertEquals(
                "request-0-7@liandong", events.get(0).getUid().orElseThrow().getValue());
        assertEquals(
                "https://portal.example/liandong/approval/request.xhtml?id=0",
                events.get(0).getUrl().getValue());
        assertTrue(
                calendar.validate().getEntries().isEmpty(), calendar.validate().toString());
    }

    @Test
    void PLT04_linesAreFoldedInUtf8AndEndInCrlf() {
        String text = ics(LONG);
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "no other line ends");
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:审批：" + LONG), "no character was cut");
    }

    @Test
    void PLT04_theSameDeadlinesAreTheSameText() {
        assertEquals(ics("同一件"), ics("同一件"));
    }

    private static String ics(String... titles) {
        List<Deadline> deadlines = java.util.stream.IntStream.range(0, titles.length)
                .mapToObj(i -> new Deadline(
                        "request-" + i + "-7",
                        Deadline.Kind.DECIDE,
                        titles[i],
                        SINCE,
                        DUE,
                        "/approval/request.xhtml?id=" + i))
                .toList();
        return Ics.of("联动期限", deadlines, "https://portal.example/liandong", deadline -> "审批：" + deadline.title());
    }
}
