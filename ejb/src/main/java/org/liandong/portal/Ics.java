package org.liandong.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/**
 * Deadlines as iCalendar (RFC 5545): an event without length at each limit, which makes nobody busy. Lines end in CRLF and are folded at 75
 * octets, never inside a character. Nothing in it depends on when it is asked for, so that the same deadlines are the same text.
 */
public final class Ics {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private Ics() {}

    /**
     * The whole text.
     *
     * @param base what stands before the place of a deadline in a link, without a slash at its end
     * @param summary what a deadline is called
     */
    public static String of(String name, List<Deadline> deadlines, String base, Function<Deadline, String> summary) {
        Ics ics = new Ics();
        ics.line("BEGIN:VCALENDAR");
        ics.line("VERSION:2.0");
        ics.line("PRODID:-//Liandong//Deadlines//ZH");
        ics.line("CALSCALE:GREGORIAN");
        ics.line("X-WR-CALNAME:" + escaped(name));
        ics.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        deadlines.forEach(deadline -> ics.event(deadline, base, summary.apply(deadline)));
        ics.line("END:VCALENDAR");
        return ics.text.toString();
    }

    private void event(Deadline deadline, String base, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + deadline.uid() + "@liandong");
        line("DTSTAMP:" + time(deadline.since()));
        line("DTSTART:" + time(deadline.due()));
        line("SUMMARY:" + escaped(summary));
        line("URL:" + base + deadline.place());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String time(Instant at) {
        return UTC.format(at);
    }

    /** Line ends of any kind become the two characters for one; what else cannot stand in a text is left out. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    private void line(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(character);
            used += octets;
            i += character.length();
        }
        text.append("\r\n");
    }
}
