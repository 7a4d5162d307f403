package org.liandong.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a ZIP, archives inside it included: inflates every entry and counts what really comes out, whatever its header claims, and
 * stops at the first limit (T5). One object looks at one file.
 */
final class ZipContents {
    /** Entries of the archive and of all inside it. */
    static final int ENTRIES = 5_000;
    /** Bytes that come out of them. */
    static final long TOTAL = 512L << 20;
    /** Bytes that come out of one byte of the file; asked only beyond what any desk can take. */
    static final long RATIO = 100;

    static final long RATIO_FROM = 16L << 20;
    /** A ZIP with a document with a table inside. */
    static final int DEPTH = 3;

    private static final int START = 1 << 13;
    private static final int LONGEST_PART = 1 << 20;
    private static final int LONGEST_SHOWN = 60;
    private static final String PARTS = "[Content_Types].xml";
    private static final Pattern OUTSIDE = Pattern.compile("^([/\\\\]|[A-Za-z]:).*|(.*[/\\\\])?\\.\\.([/\\\\].*)?");
    private static final Pattern RUN = Pattern.compile(
            ".*\\.(exe|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|msi|msp|dll|cpl|lnk|jar|apk|reg)");

    private int entries;
    private long total;
    private long compressed;

    /** What the archive is, when it may be kept. */
    FileType check(Path file) throws FileRefusal, IOException {
        compressed = Files.size(file);
        return narrowed(look(file, 1));
    }

    /** Names of the entries of one archive. */
    private Set<String> look(Path file, int depth) throws FileRefusal, IOException {
        if (depth > DEPTH) {
            throw new FileRefusal("file-zip-deep", DEPTH);
        }
        Set<String> names = new HashSet<>();
        try (ZipFile zip = open(file)) {
            if (zip.size() > ENTRIES) {
                throw new FileRefusal("file-zip-entries", ENTRIES);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (++entries > ENTRIES) {
                    throw new FileRefusal("file-zip-entries", ENTRIES);
                }
                checkName(entry.getName());
                names.add(entry.getName());
                look(file, zip, entry, depth);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new FileRefusal("file-damaged");
        }
        return names;
    }

    private void look(Path file, ZipFile zip, ZipEntry entry, int depth) throws FileRefusal, IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            byte[] start = bytes.readNBytes(START);
            count(start.length);
            String type = start.length == 0 ? "" : MediaTypes.of(start);
            if (MediaTypes.isRun(type)) {
                throw new FileRefusal("file-zip-run", shown(entry.getName()));
            }
            if (MediaTypes.isClosed(type)) {
                throw new FileRefusal("file-zip-closed", shown(entry.getName()));
            }
            if (entry.getName().equals(PARTS)) {
                checkParts(start, bytes);
            } else if (type.equals(MediaTypes.ZIP)) {
                lookInside(file, start, bytes, depth);
            } else {
                drain(bytes, OutputStream.nullOutputStream());
            }
        }
    }

    /** An archive inside is laid beside its archive, since it can be read only from a file. */
    private void lookInside(Path file, byte[] start, InputStream rest, int depth) throws FileRefusal, IOException {
        Path inside = Files.createTempFile(file.toAbsolutePath().getParent(), "inside", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(inside)) {
                out.write(start);
                drain(rest, out);
            }
            narrowed(look(inside, depth + 1));
        } finally {
            Files.deleteIfExists(inside);
        }
    }

    private void drain(InputStream bytes, OutputStream out) throws FileRefusal, IOException {
        byte[] buffer = new byte[START];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            count(read);
            out.write(buffer, 0, read);
        }
    }

    private void count(long more) throws FileRefusal {
        total += more;
        if (total > TOTAL || total > RATIO_FROM && total > RATIO * compressed) {
            throw new FileRefusal("file-zip-bomb");
        }
    }

    /** The list of parts of an Office document says by itself whether it may have macros. */
    private void checkParts(byte[] start, InputStream rest) throws FileRefusal, IOException {
        byte[] more = rest.readNBytes(LONGEST_PART);
        count(more.length);
        String parts = new String(start, StandardCharsets.ISO_8859_1) + new String(more, StandardCharsets.ISO_8859_1);
        if (parts.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new FileRefusal("file-macro");
        }
        drain(rest, OutputStream.nullOutputStream());
    }

    private static FileType narrowed(Set<String> names) throws FileRefusal {
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new FileRefusal("file-macro");
        }
        if (!names.contains(PARTS)) {
            return names.contains("OFD.xml") ? FileType.OFD : FileType.ZIP;
        }
        if (names.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        if (names.contains("ppt/presentation.xml")) {
            return FileType.PPTX;
        }
        throw new FileRefusal("file-type");
    }

    private static void checkName(String name) throws FileRefusal {
        if (OUTSIDE.matcher(name).matches()) {
            throw new FileRefusal("file-zip-path");
        }
        if (RUN.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            throw new FileRefusal("file-zip-run", shown(name));
        }
    }

    private static String shown(String name) {
        return FileName.of(name, LONGEST_SHOWN).text();
    }

    /** Names of entries are in UTF-8 where the archive says so, else mostly in the encoding of a Chinese desk. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), Charset.forName("GB18030"));
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }
}
