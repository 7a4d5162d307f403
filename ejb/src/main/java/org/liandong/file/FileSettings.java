package org.liandong.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;

/**
 * What the operator sets about files.
 *
 * @param directory of the contents; empty = none is set, so nothing can be kept
 * @param largest bytes of one file
 * @param count files of one owner at a time
 * @param nameLength characters of a name
 */
public record FileSettings(Optional<Path> directory, long largest, int count, int nameLength) {
    private static final int MEGABYTE = 1 << 20;
    private static final int DEFAULT_MEGABYTES = 50;
    private static final int DEFAULT_COUNT = 20;
    private static final int DEFAULT_NAME = 120;
    /** What the column holds. */
    private static final int LONGEST_NAME = 250;

    /** Looked up, not injected: the names may be absent, and an injection would then keep the product from starting. */
    public static FileSettings ofServer() {
        String directory = lookUp("liandong/file-directory");
        return new FileSettings(
                directory.isEmpty() ? Optional.empty() : Optional.of(Path.of(directory)),
                (long) number("liandong/file-size", DEFAULT_MEGABYTES) * MEGABYTE,
                number("liandong/file-count", DEFAULT_COUNT),
                Math.min(LONGEST_NAME, number("liandong/file-name", DEFAULT_NAME)));
    }

    public int megabytes() {
        return (int) (largest / MEGABYTE);
    }

    private static int number(String name, int otherwise) {
        String value = lookUp(name);
        if (!value.matches("\\d{0,6}")) {
            throw new NumberFormatException(
                    name.replace("liandong/", "").replace('-', '_').toUpperCase(Locale.ROOT) + " is a number, not "
                            + value + ".");
        }
        return value.isEmpty() ? otherwise : Math.max(1, Integer.parseInt(value));
    }

    private static String lookUp(String name) {
        try {
            Object value = InitialContext.doLookup(name);
            return String.valueOf(value).strip();
        } catch (NameNotFoundException e) {
            return "";
        } catch (NamingException e) {
            throw new IllegalStateException("JNDI name " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
