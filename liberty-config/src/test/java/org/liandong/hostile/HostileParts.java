package org.liandong.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.liandong.test.FileSamples;

/** Bodies in parts, with files that nobody should send, and parts that are none. */
final class HostileParts {
    private static final String BOUNDARY = "hostile-boundary";
    private static final List<String> NAMES = List.of(
            "a.pdf",
            "a.html",
            "a.svg",
            "a.csv",
            "a.xlsx",
            "../../../etc/passwd",
            "..\\..\\x.pdf",
            "CON.pdf",
            "\u202efdp.exe",
            "a\u0000.pdf",
            "a\".pdf\r\nX-Hostile: 1",
            "<hostile>.pdf",
            "字".repeat(300) + ".pdf",
            "",
            ".",
            "a.pdf.exe",
            "%00.pdf");

    private final Random random;
    private final Nasty nasty;

    HostileParts(Random random) {
        this.random = random;
        this.nasty = new Nasty(random);
    }

    /** Fields and one file; broken as parts where it shall be. */
    void fill(Post post, Map<String, String> fields, boolean broken) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        if (broken && nasty.oneIn(2)) {
            sent.put(nasty.one(List.copyOf(fields.keySet())), nasty.text());
        }
        if (nasty.oneIn(3)) {
            sent.put("name", nasty.oneIn(2) ? nasty.one(NAMES) : nasty.text());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        sent.forEach((name, value) -> write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                        + "\r\n"));
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + nasty.one(NAMES)
                        + "\"\r\nContent-Type: "
                        + nasty.one(List.of("text/html", "application/pdf", "x", "image/svg+xml"))
                        + "\r\n\r\n");
        body.writeBytes(file());
        write(body, broken && nasty.oneIn(3) ? "\r\n" : "\r\n--" + BOUNDARY + "--\r\n");
        post.body = body.toByteArray();
        post.type = "multipart/form-data; boundary="
                + (broken && nasty.oneIn(5) ? nasty.one(List.of("other", "", "x".repeat(4000))) : BOUNDARY);
        post.wrong("parts");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a file that should not come. */
    byte[] file() {
        return switch (random.nextInt(12)) {
            case 0 -> FileSamples.exe();
            case 1 -> FileSamples.text("<!DOCTYPE html><hostile><script>alert(1)</script>");
            case 2 -> FileSamples.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
            case 3 ->
                FileSamples.text(
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
            case 4 -> FileSamples.zip("../../x", FileSamples.text("x"));
            case 5 -> FileSamples.text("工号,姓名\n=cmd|' /C calc'!A0," + nasty.text() + "\n\"" + nasty.text());
            case 6 -> new byte[0];
            case 7 -> {
                byte[] noise = new byte[random.nextInt(4000)];
                random.nextBytes(noise);
                yield noise;
            }
            case 8 ->
                FileSamples.zip(
                        "[Content_Types].xml",
                        FileSamples.text("<Types/>"),
                        "xl/workbook.xml",
                        FileSamples.text(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>"));
            case 9 -> FileSamples.text("%PDF-1.4\n<hostile>" + nasty.text());
            case 10 -> FileSamples.docx();
            default -> FileSamples.text(nasty.text());
        };
    }
}
