package org.liandong.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, made from their first bytes and entries. */
final class Samples {
    static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n");
    static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    static final byte[] JPEG = bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0);
    static final byte[] GIF = text("GIF89a0000");
    static final byte[] WEBP = text("RIFF0000WEBPVP8 0000");
    static final byte[] EXE = exe();
    static final byte[] ELF =
            Arrays.copyOf(bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62), 64);
    static final byte[] CLASS = bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61, 0, 16);
    static final byte[] RAR = bytes('R', 'a', 'r', '!', 0x1A, 7, 0, 0xCF);
    static final byte[] GZIP = bytes(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3);

    private Samples() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx() {
        return zip(Map.of(
                "[Content_Types].xml", text("<Types>main+xml</Types>"), "word/document.xml", text("<w:document/>")));
    }

    /** An older Office file with these names in its directory. */
    static byte[] ole(String... names) {
        byte[] file = new byte[512 + 128 * names.length];
        System.arraycopy(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), 0, file, 0, 8);
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 512 + 128 * i;
            System.arraycopy(name, 0, file, at, name.length);
            file[at + 64] = (byte) (name.length + 2);
            file[at + 66] = 2;
        }
        return file;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** So many empty entries. */
    static byte[] entries(int count) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            entries.put(i + ".txt", new byte[0]);
        }
        return zip(entries);
    }

    /** An archive in an archive, so many in all. */
    static byte[] nested(int depth) {
        byte[] inner = zip(Map.of("a.txt", text("x")));
        for (int i = 1; i < depth; i++) {
            inner = zip(Map.of("inner.zip", inner));
        }
        return inner;
    }

    private static byte[] exe() {
        byte[] exe = new byte[512];
        exe[0] = 'M';
        exe[1] = 'Z';
        exe[60] = (byte) 128;
        System.arraycopy(bytes('P', 'E', 0, 0, 0x64, 0x86), 0, exe, 128, 6);
        return exe;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
