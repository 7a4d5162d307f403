package org.liandong.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks into the compound file of the older Office (and of WPS, which writes the same): what it is and whether it has macros is told by the
 * names in its directory. Directory entries are 128 bytes long and stand at multiples of 128, wherever their sector lies.
 */
final class OleContents {
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int KIND = 66;
    private static final int LONGEST_NAME = 64;

    private static final Set<String> MACROS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA", "Macros");
    private static final Set<String> LOCKED = Set.of("EncryptedPackage", "EncryptionInfo");

    private OleContents() {}

    static FileType check(Path file) throws FileRefusal, IOException {
        Set<String> names = names(file);
        if (names.stream().anyMatch(MACROS::contains)) {
            throw new FileRefusal("file-macro");
        }
        if (names.stream().anyMatch(LOCKED::contains)) {
            throw new FileRefusal("file-locked");
        }
        if (names.contains("WordDocument")) {
            return FileType.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return FileType.XLS;
        }
        if (names.contains("PowerPoint Document")) {
            return FileType.PPT;
        }
        throw new FileRefusal("file-type");
    }

    private static Set<String> names(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] entry = new byte[ENTRY];
            while (bytes.readNBytes(entry, 0, ENTRY) == ENTRY) {
                int length = Byte.toUnsignedInt(entry[NAME_LENGTH]) + 256 * Byte.toUnsignedInt(entry[NAME_LENGTH + 1]);
                boolean named = length > 2 && length <= LONGEST_NAME && (entry[KIND] == 1 || entry[KIND] == 2);
                if (named) {
                    names.add(new String(entry, 0, length - 2, StandardCharsets.UTF_16LE));
                }
            }
        }
        return names;
    }
}
