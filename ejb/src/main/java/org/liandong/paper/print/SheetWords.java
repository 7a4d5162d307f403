package org.liandong.paper.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on a sheet, from {@code sheet.properties}. */
public final class SheetWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.liandong.paper.print.sheet", Locale.ROOT, SheetWords.class.getClassLoader());

    private SheetWords() {}

    /** The words; the last part of the key where there are none, such as the name of a field nobody has named yet. */
    public static String of(String key, Object... arguments) {
        if (!WORDS.containsKey(key)) {
            return key.substring(key.indexOf('.') + 1);
        }
        String words = WORDS.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, Locale.ROOT).format(arguments);
    }
}
