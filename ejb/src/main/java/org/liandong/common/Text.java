package org.liandong.common;

/** What may be kept as text: nothing that a database refuses, that hides on the page, or that only looks like a blank. */
public final class Text {
    private Text() {}

    /** No control characters but tab and line ends, no halves of characters, no noncharacters, nothing that turns the direction of reading. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(Text::isPlain);
    }

    /** Nothing to be seen: null, white space, or invisible characters only. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(Text::isInvisible);
    }

    private static boolean isPlain(int character) {
        int type = Character.getType(character);
        boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        boolean noncharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        boolean control = type == Character.CONTROL && character != '\t' && character != '\n' && character != '\r';
        return !control && !turns && !noncharacter && type != Character.SURROGATE;
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL;
    }
}
