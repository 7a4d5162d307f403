package org.liandong.web.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.common.BusinessException;
import org.liandong.common.Zones;

/** Turns keys with arguments into sentences; instants are said in the user's zone, enums by their label. */
public final class Sentences {
    private static final String BUNDLE = "messages";
    private static final Map<Locale, ResourceBundle> BUNDLES = Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
            .collect(Collectors.toMap(Function.identity(), Sentences::load));
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zones.HOME);

    private Sentences() {}

    /** The language to answer in: English when asked for, Chinese otherwise. */
    public static Locale supported(Locale wanted) {
        return wanted != null && Locale.ENGLISH.getLanguage().equals(wanted.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    public static String of(BusinessException exception, Locale locale) {
        return of("error." + exception.key(), exception.arguments(), locale);
    }

    /** The sentence of a key; the key itself where the bundle has none, which a test finds. */
    public static String of(String key, List<Object> arguments, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        try {
            Object[] shown =
                    arguments.stream().map(argument -> shown(argument, bundle)).toArray();
            String sentence = bundle.getString(key);
            // most sentences have no values, and pages say hundreds
            boolean plain = shown.length == 0 && sentence.indexOf('\'') < 0 && sentence.indexOf('{') < 0;
            return plain ? sentence : new MessageFormat(sentence, locale).format(shown);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return BUNDLES.get(supported(locale));
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A value in words: enums by their label, instants in the user's zone, nothing for null. */
    public static String value(Object value, Locale locale) {
        return value == null ? "" : shown(value, bundle(locale)).toString();
    }

    private static Object shown(Object argument, ResourceBundle bundle) {
        if (argument instanceof Instant instant) {
            return MINUTE.format(instant);
        }
        if (argument instanceof Enum<?> value) {
            String key = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name();
            return bundle.containsKey(key) ? bundle.getString(key) : value.name();
        }
        return argument;
    }
}
