package org.liandong.web.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liandong.file.StoredFile;

/** Several files as one ZIP, written as they are read. */
public final class Zips {
    private Zips() {}

    /** Writes the files under names of which no two are the same on any system; their names were cleaned when they were taken in. */
    public static void write(List<StoredFile> files, OutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (StoredFile file : files) {
                zip.putNextEntry(new ZipEntry(unique(file.file().name(), names)));
                Files.copy(file.path(), zip);
                zip.closeEntry();
            }
        }
    }

    /** {@code a.pdf}, then {@code a (2).pdf}; capitals make no difference. */
    static String unique(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = stem + " (" + i + ")" + ending;
        }
        return candidate;
    }
}
