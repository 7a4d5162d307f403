package org.liandong.paper.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fonts of printed papers: each character is set in the first font that has it, and embedded. What none has is printed as the mark 〓 with
 * the character's number, in red, so that nothing is left out silently.
 */
public final class Typeface {
    /** 印章红, as on the page. */
    static final Color SEAL = new Color(0xB3, 0x32, 0x2A);

    static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    static final Color GREY = new Color(0x55, 0x55, 0x55);

    /** With which an OpenType font of the other kind begins. */
    private static final String CFF = "OTTO";

    private static final String MARK = "〓";
    private static final List<String> SHIPPED = List.of("DejaVuSans.ttf", "DroidSansFallbackFull.ttf");
    /** Below it letters and digits, which the Chinese font has not. */
    private static final int FIRST_CHINESE = 0x2E80;

    private final List<BaseFont> letters;
    private final List<BaseFont> chinese;

    private Typeface(List<BaseFont> letters, List<BaseFont> chinese) {
        this.letters = letters;
        this.chinese = chinese;
    }

    /** With the fonts that the product carries. */
    public static Typeface shipped() {
        return Shipped.FACE;
    }

    /** The operator's own TrueType fonts first, for characters that the shipped ones lack or for the school's own face. */
    public static Typeface with(List<Path> own) {
        if (own.isEmpty()) {
            return shipped();
        }
        List<BaseFont> first = own.stream()
                .map(path -> font(path.getFileName().toString(), bytes(path)))
                .toList();
        return new Typeface(join(first, shipped().letters), join(first, shipped().chinese));
    }

    /** Whether that file is there and is a TrueType font. */
    public static boolean isReadable(Path font) {
        try {
            byte[] bytes = bytes(font);
            return !new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.US_ASCII).equals(CFF)
                    && font(font.getFileName().toString(), bytes) != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** The characters of a text that would be printed as a mark, each once, in their order. */
    public List<String> missing(String text) {
        return text == null
                ? List.of()
                : text.codePoints()
                        .filter(character -> character != '\n'
                                && !isSilent(character)
                                && font(character).isEmpty())
                        .distinct()
                        .mapToObj(Character::toString)
                        .toList();
    }

    /** What stands on paper for a text. */
    public String printed(String text) {
        return runs(text).stream().map(Run::text).collect(Collectors.joining());
    }

    Phrase phrase(String text, float size, int style, Color color) {
        Phrase phrase = new Phrase(size * 1.5f);
        for (Run run : runs(text)) {
            Color ink = run.mark() ? SEAL : color;
            phrase.add(new Chunk(run.text(), new Font(run.font(), size, style, ink)));
        }
        return phrase;
    }

    Phrase phrase(String text, float size) {
        return phrase(text, size, Font.NORMAL, INK);
    }

    /** For places that take one font only. */
    BaseFont plain() {
        return chinese.get(chinese.size() - 1);
    }

    private record Run(BaseFont font, String text, boolean mark) {}

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        text.replace("\r\n", "\n")
                .replace('\t', ' ')
                .codePoints()
                .filter(character -> !isSilent(character))
                .boxed()
                .flatMap(this::run)
                .forEach(run -> {
                    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                    if (last != null && last.font() == run.font() && last.mark() == run.mark()) {
                        runs.set(runs.size() - 1, new Run(run.font(), last.text() + run.text(), run.mark()));
                    } else {
                        runs.add(run);
                    }
                });
        return runs;
    }

    private Stream<Run> run(int character) {
        if (character == '\n') {
            return Stream.of(new Run(chinese.get(0), "\n", false));
        }
        return font(character)
                .map(font -> Stream.of(new Run(font, Character.toString(character), false)))
                .orElseGet(() -> Stream.of(
                        new Run(font(MARK.codePointAt(0)).orElseThrow(), MARK, true),
                        new Run(font('U').orElseThrow(), "(U+%04X)".formatted(character), true)));
    }

    private Optional<BaseFont> font(int character) {
        return (character < FIRST_CHINESE ? letters : chinese)
                .stream().filter(font -> font.charExists(character)).findFirst();
    }

    /** Selects a shape or joins, and shows nothing by itself. */
    private static boolean isSilent(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || character != '\n' && type == Character.CONTROL
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static List<BaseFont> join(List<BaseFont> one, List<BaseFont> other) {
        List<BaseFont> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static BaseFont font(String name, byte[] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + path.getFileName() + " cannot be read", e);
        }
    }

    /** Read when the first paper is printed, and kept: four megabytes. */
    private static final class Shipped {
        private static final Typeface FACE = load();

        private static Typeface load() {
            List<BaseFont> fonts = SHIPPED.stream()
                    .map(name -> {
                        try (InputStream bytes = Typeface.class.getResourceAsStream("fonts/" + name)) {
                            return font(name, bytes.readAllBytes());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
            List<BaseFont> reversed = IntStream.of(1, 0).mapToObj(fonts::get).toList();
            return new Typeface(fonts, reversed);
        }
    }
}
