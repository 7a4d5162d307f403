package org.liandong.organisation;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What searching looks at: each name in lower case, then the initials of its pinyin, one after the other with a bar between, so that
 * no search finds the end of one and the beginning of the next.
 */
public final class SearchText {
    private static final String BAR = "|";
    private static final int LONGEST_OF_UNIT = 2000;
    private static final int LONGEST_OF_PERSON = 400;
    /** The first character code that is not of ASCII. */
    private static final int ASCII_END = 128;

    /** Characters that sound otherwise as a surname, with another initial. */
    private static final Map<Character, Character> SURNAMES =
            Map.of('单', 's', '曾', 'z', '仇', 'q', '解', 'x', '查', 'z', '区', 'o', '乐', 'y', '缪', 'm', '冼', 'x', '尉', 'y');

    private SearchText() {}

    /** The names with their initials, each once, cut to the column's length. */
    public static String of(int longest, Stream<String> names) {
        String all = names.flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT), initials(name)))
                .distinct()
                .collect(Collectors.joining(BAR));
        return all.length() <= longest ? all : all.substring(0, longest);
    }

    /** Of a unit: its name, its code, its other names. */
    public static String ofUnit(String name, String code, Stream<String> others) {
        return of(LONGEST_OF_UNIT, Stream.concat(Stream.of(name, code), others));
    }

    public static String ofPerson(String name, String staffNo) {
        String text = of(LONGEST_OF_PERSON, Stream.of(name, staffNo));
        Character initial = name.isEmpty() ? null : SURNAMES.get(name.charAt(0));
        String surnamed = initial == null ? "" : BAR + initial + initials(name.substring(1));
        return text.length() + surnamed.length() <= LONGEST_OF_PERSON ? text + surnamed : text;
    }

    /** First letters of the syllables, as words sound: 长沙 = cs, 银行 = yh; other characters as they are. */
    public static String initials(String name) {
        if (name.chars().allMatch(character -> character < ASCII_END)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, "").toLowerCase(Locale.ROOT);
    }

    /** What was typed, as it is looked for; empty if there is nothing to look for. */
    public static String typed(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
