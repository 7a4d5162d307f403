package org.liandong.organisation.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that spreadsheets use for columns and choices, Chinese and English; blanks, case and （必填） do not matter. */
public final class Words {
    private static final Map<String, List<String>> WORDS = load();
    private static final Map<Class<?>, Map<String, Enum<?>>> CHOICES = new ConcurrentHashMap<>();
    private static final Pattern REMARK = Pattern.compile("[（(](必填|选填|required|optional)[）)]");
    private static final Pattern BLANK = Pattern.compile("[\\s_*\\u3000-]");

    private Words() {}

    /** What is written out: the first word, or the name in code where English is wanted. */
    public static String out(String key, String name, boolean chinese) {
        return chinese ? WORDS.getOrDefault(key, List.of(name)).get(0) : name;
    }

    public static String out(Enum<?> value, boolean chinese) {
        return out(key(value), value.name(), chinese);
    }

    /** The value that a cell means. */
    public static <E extends Enum<E>> Optional<E> understand(Class<E> type, String cell) {
        return Optional.ofNullable(type.cast(choices(type).get(plain(cell))));
    }

    /** Whether the cell means any value of the type. */
    public static boolean isChoice(Class<? extends Enum<?>> type, String cell) {
        return choices(type).containsKey(plain(cell));
    }

    /** Values by every word for them; made once, since a list has a hundred thousand cells. */
    private static Map<String, Enum<?>> choices(Class<?> type) {
        return CHOICES.computeIfAbsent(type, wanted -> {
            Map<String, Enum<?>> choices = new HashMap<>();
            for (Object constant : wanted.getEnumConstants()) {
                Enum<?> value = (Enum<?>) constant;
                Stream.concat(Stream.of(value.name()), WORDS.getOrDefault(key(value), List.of()).stream())
                        .forEach(word -> choices.putIfAbsent(plain(word), value));
            }
            return choices;
        });
    }

    /** Whether a heading means this column: the name in code or one of its words. */
    static boolean means(String key, String name, String heading) {
        return Stream.concat(Stream.of(name), WORDS.getOrDefault(key, List.of()).stream())
                .map(Words::plain)
                .anyMatch(plain(heading)::equals);
    }

    static boolean knows(Enum<?> value) {
        return WORDS.containsKey(key(value));
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return BLANK.matcher(REMARK.matcher(small).replaceAll("")).replaceAll("");
    }

    private static Map<String, List<String>> load() {
        try (var reader =
                new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toMap(
                            key -> key, key -> List.of(words.getProperty(key).split(","))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
