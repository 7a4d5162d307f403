package org.liandong.outbox.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liandong.common.Zones;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.OutboxMessage;

/** What a letter says, in the language of its recipient. Whatever people have written is escaped, and keeps to one line. */
final class LetterText {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zones.HOME);
    private static final int LONGEST_SUBJECT = 100;
    private static final Map<Locale, Properties> WORDS =
            Map.of(Locale.SIMPLIFIED_CHINESE, words("zh"), Locale.ENGLISH, words("en"));

    private final Properties words;
    private final String base;

    /** {@code base}: the address of the product, empty = no links. */
    LetterText(Locale locale, String base) {
        this.words = WORDS.get(locale);
        this.base = base;
    }

    String product() {
        return say("product");
    }

    String subject(Contents letter) {
        List<Contents.Line> lines = letter.lines();
        String subject = letter.code() != null
                ? say("subject.code")
                : lines.size() > 1
                        ? say("subject.many", lines.size())
                        : say(
                                "subject.one",
                                word(lines.get(0).kind()),
                                oneLine(lines.get(0).title()));
        return cut(subject);
    }

    String plain(Contents letter) {
        StringBuilder text = new StringBuilder(say("greeting", oneLine(letter.name()))).append("\n\n");
        if (letter.code() != null) {
            text.append(say("code", letter.code())).append("\n");
        }
        for (Contents.Line line : shown(letter)) {
            text.append(oneLine(line.title()))
                    .append("\n")
                    .append(sentence(line))
                    .append("\n");
            if (isLinked(line)) {
                text.append(base).append(line.path()).append("\n");
            }
            text.append("\n");
        }
        return text.append("\n-- \n").append(foot(letter)).append("\n").toString();
    }

    String html(Contents letter) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><p>")
                .append(escaped(say("greeting", oneLine(letter.name()))))
                .append("</p>");
        if (letter.code() != null) {
            html.append("<p>").append(escaped(say("code", letter.code()))).append("</p>");
        }
        for (Contents.Line line : shown(letter)) {
            String title = escaped(oneLine(line.title()));
            html.append("<p>")
                    .append(
                            isLinked(line)
                                    ? "<a href=\"" + escaped(base + line.path()) + "\">" + title + "</a>"
                                    : title)
                    .append("<br>")
                    .append(escaped(sentence(line)))
                    .append("</p>");
        }
        return html.append("<hr><p>")
                .append(escaped(foot(letter)))
                .append("</p></body></html>")
                .toString();
    }

    /** For a group, whose members may not see what it is about: how many of what kind (A19). */
    String robot(Contents letter) {
        Map<MessageGroup, Long> counts = letter.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> MessageGroup.of(line.kind()), TreeMap::new, Collectors.counting()));
        String lines = counts.entrySet().stream()
                .map(count -> say("robot.line", say("group." + count.getKey()), count.getValue()))
                .collect(Collectors.joining("\n"));
        String text = say("robot.head", letter.name(), letter.lines().size()) + "\n" + lines;
        return base.isEmpty() ? text : text + "\n" + base + "/workbench/index.xhtml";
    }

    private static List<Contents.Line> shown(Contents letter) {
        return letter.code() == null ? letter.lines() : List.of();
    }

    private boolean isLinked(Contents.Line line) {
        return !base.isEmpty() && line.path() != null;
    }

    private String sentence(Contents.Line line) {
        return say("line", say("kind." + line.kind(), oneLine(line.actorName())), minute(line.at()));
    }

    private String foot(Contents letter) {
        return say(letter.code() == null ? "foot" : "foot.code");
    }

    private String word(OutboxMessage.Kind kind) {
        return say("group." + MessageGroup.of(kind));
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getProperty(key)).format(arguments);
    }

    /** Control characters, line ends above all, would begin another header or line. */
    static String oneLine(String text) {
        return String.valueOf(text)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
    }

    private static String cut(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Properties words(String language) {
        String file = "letter_" + language + ".properties";
        try (InputStreamReader reader =
                new InputStreamReader(LetterText.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
