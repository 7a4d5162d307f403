package org.liandong.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as they should not. */
public final class FileSamples {
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final int BOMB = 64;

    private FileSamples() {}

    /** A PDF that is unlike any with another number. */
    public static byte[] pdf(long number) {
        return text("%PDF-1.4\n% " + number + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", text("<Types/>"), "word/document.xml", text("<document/>"));
    }

    /** What Windows runs. */
    public static byte[] exe() {
        byte[] exe = new byte[512];
        byte[] mark = text("MZ");
        System.arraycopy(mark, 0, exe, 0, mark.length);
        exe[60] = (byte) 128;
        System.arraycopy(new byte[] {'P', 'E', 0, 0, 0x64, (byte) 0x86}, 0, exe, 128, 6);
        return exe;
    }

    /** A document of some kilobytes that becomes 64 megabytes. */
    public static byte[] bomb() {
        return zip("[Content_Types].xml", text("<Types/>"), "word/document.xml", new byte[BOMB << 20]);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names and contents in turn. */
    public static byte[] zip(Object... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
