package org.liandong.common.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.liandong.common.InvalidInputException;

/** What a file holds: one table for CSV, one for each sheet of an Excel file. Which it is, its first bytes say, not its name. */
public final class Tables {
    private static final long LARGEST = 20L << 20;
    /** Excel 97 files are read into memory as a whole. */
    private static final long LARGEST_OLD = 8L << 20;

    private static final int MEGA = 20;

    private Tables() {}

    /**
     * Reads a file that comes in over the wire.
     *
     * @throws InvalidInputException when it is too large, empty, damaged or no such file; keys file-too-large, empty-file,
     *     malformed-file, too-many-lines, too-many-columns
     */
    public static List<Table> read(String name, InputStream stream) throws IOException {
        Path copy = Files.createTempFile("liandong-", ".sheet");
        try {
            try (var out = Files.newOutputStream(copy)) {
                byte[] block = new byte[8192];
                long size = 0;
                for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                    size += read;
                    if (size > LARGEST) {
                        throw new InvalidInputException("file", "file-too-large", name, LARGEST >> MEGA);
                    }
                    out.write(block, 0, read);
                }
            }
            return read(name, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** As {@link #read(String, InputStream)}, from a file that stays as it is. */
    public static List<Table> read(String name, Path file) throws IOException {
        String shown = shortName(name);
        long size = Files.size(file);
        if (size == 0) {
            throw new InvalidInputException("file", "empty-file", shown);
        }
        byte[] head = head(file);
        boolean old = starts(head, 0xD0, 0xCF, 0x11, 0xE0);
        if (size > (old ? LARGEST_OLD : LARGEST)) {
            throw new InvalidInputException("file", "file-too-large", shown, (old ? LARGEST_OLD : LARGEST) >> MEGA);
        }
        List<Table> tables;
        if (old) {
            tables = OldExcelTables.read(shown, file);
        } else if (starts(head, 'P', 'K')) {
            tables = ExcelTables.read(shown, file);
        } else {
            tables = CsvTables.read(shown, Files.readAllBytes(file));
        }
        if (tables.isEmpty()) {
            throw new InvalidInputException("file", "empty-file", shown);
        }
        return tables;
    }

    /** The last part of a path, as some browsers send it, not longer than a column. */
    private static String shortName(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return last.length() > 80 ? last.substring(last.length() - 80) : last.isBlank() ? "file" : last;
    }

    /** Whether a file with this name is meant to be read. */
    public static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|xlsx|xls)");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
