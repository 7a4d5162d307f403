package org.liandong.approval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An exported journal, line by line. */
final class ExportUnderTest {
    private ExportUnderTest() {}

    static int lines(byte[] zip, String entry) throws IOException {
        return read(zip).get(entry).size();
    }

    /** The same export without one of its lines. */
    static byte[] without(byte[] zip, String entry, int line) throws IOException {
        Map<String, List<String>> entries = read(zip);
        entries.get(entry).remove(line);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, List<String>> each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                for (String text : each.getValue()) {
                    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, List<String>> read(byte[] zip) throws IOException {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                entries.put(entry.getName(), new ArrayList<>(text.lines().toList()));
            }
        }
        return entries;
    }
}
