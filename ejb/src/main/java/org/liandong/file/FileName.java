package org.liandong.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.liandong.common.Text;

/**
 * A file's name as it is kept: what its owner knows it by, without what could lead elsewhere, hide its ending, or keep some system from
 * saving it (T5).
 */
record FileName(String text) {
    private static final String NAMELESS = "附件";
    private static final int LONGEST_ENDING = 10;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** What Windows does not allow in a name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    private static final Pattern ENDING_ONLY = Pattern.compile("[.\\s]*\\.[^.\\s]+[.\\s]*");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    /** Names of devices, which Windows opens instead of a file, whatever follows the dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?");

    /** Cleans the name that came with a file; {@code longest} in characters as people count them. */
    static FileName of(String given, int longest) {
        String name = PATH.matcher(given == null ? "" : given).replaceFirst("");
        name = Normalizer.normalize(plain(name), Normalizer.Form.NFC).replaceAll("\\s+", " ");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        String bare = EDGES.matcher(name).replaceAll("");
        name = bare.isEmpty() ? NAMELESS : ENDING_ONLY.matcher(name).matches() ? NAMELESS + "." + bare : bare;
        return new FileName(shortened(DEVICE.matcher(name).matches() ? "_" + name : name, longest));
    }

    /** What stands behind the last dot, in small letters; empty when there is none. */
    String ending() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(FileName::isShown)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Neither control characters nor those without a shape of their own; the joiner inside an emoji is the one exception. */
    private static boolean isShown(int character) {
        int type = Character.getType(character);
        boolean joiner = character == 0x200D;
        return joiner
                || type != Character.FORMAT
                        && type != Character.UNASSIGNED
                        && type != Character.PRIVATE_USE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR
                        && Text.isPlain(Character.toString(character));
    }

    private static String shortened(String name, int longest) {
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        String ending = ends ? name.substring(dot) : "";
        String stem = ends ? name.substring(0, dot) : name;
        int room = Math.max(1, longest - ending.length());
        if (stem.length() <= room) {
            return name;
        }
        // not between the halves of a character
        int end = Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room;
        return stem.substring(0, end).stripTrailing() + ending;
    }
}
