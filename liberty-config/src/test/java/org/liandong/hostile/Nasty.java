package org.liandong.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that nobody means well with. */
final class Nasty {
    /** What an answer holds when it worked out an expression that was sent: nobody sends it. */
    static final String WORKED_OUT = "9876543208";
    /** What stands in a page when a tag that was sent is one there. */
    static final String TAG = "<hostile";
    /** A header that was smuggled in. */
    static final String HEADER = "x-hostile";

    private static final int MEGABYTE = 1 << 20;

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1e309",
            "1e-400",
            "1E+2",
            "1.5",
            "-0",
            "00012",
            "0x1F",
            "+1",
            "1,000",
            "１２３",
            "٣",
            "NaN",
            "Infinity",
            "true",
            "null",
            "9".repeat(400));

    private static final List<String> DAYS = List.of(
            "2026-02-30",
            "0000-00-00",
            "0000-01-01",
            "-0044-03-15",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "10000-01-01",
            "1000-01-01",
            "+292278994-08-17T07:12:55Z",
            "-292275055-05-16T16:47:04Z",
            "2026-12-31T24:00",
            "2026-12-31T23:59:60Z",
            "2026-W01-1",
            "31.12.2026",
            "2026-12-31T10:00+99:00");

    private static final List<String> MARKUP = List.of(
            "<hostile onload=alert(1)>",
            "<script><hostile></script>",
            "\"><hostile x=\"",
            "' onmouseover='alert(1)",
            "</textarea><hostile>",
            "</title><hostile>",
            "]]><hostile><![CDATA[",
            "<!--<hostile>",
            "&lt;hostile&gt;&#0;&#xD800;",
            "<svg/onload=alert(1)><hostile/>",
            "<![CDATA[<hostile>]]>",
            "javascript:alert(1)",
            "data:text/html,<hostile>",
            "<a href=\"javascript:alert(1)\">x</a><hostile>",
            "<math><mi//xlink:href=\"data:x,<hostile>\">");

    private static final List<String> CODE = List.of(
            "#{1234567901*8}",
            "${1234567901*8}",
            "#{facesContext.externalContext.session}",
            "${jndi:ldap://127.0.0.1:1/x}",
            "{0}{1}{99}",
            "{0,number,#",
            "'{",
            "%s%n%x%1$999999999d",
            "' or '1'='1",
            "'; delete from approval_request; --",
            "\" or \"\"=\"",
            "x' union select null, null --",
            ") or (1=1",
            ":id",
            "?1",
            "%",
            "_",
            "%_%\\",
            "\\",
            "\\'",
            "*",
            "(((((((((((((((((((((",
            "[[[[",
            "(a+)+$",
            "@all",
            "@form",
            "@(.x)",
            "::",
            "form:",
            "__proto__",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "-2+3",
            "/etc/passwd",
            "../../../../../../etc/passwd",
            "..\\..\\..\\windows\\win.ini",
            "....//....//etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "//elsewhere.example/",
            "WEB-INF/web.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "x\r\nX-Hostile: 1\r\n\r\n",
            "x\nSet-Cookie: hostile=1");

    private static final List<String> CHARACTERS = List.of(
            "\u0000",
            "a\u0000b",
            "\u0001\u0008\u001b[31m",
            "\u0085\u2028\u2029",
            "\ud800",
            "x\udc00",
            "\udc00\ud800",
            "\u202egnp.exe",
            "\u2066x\u2069",
            "\ufeff",
            "\uffff",
            "\ufdd0",
            "\udbff\udfff",
            "\u200b",
            "\u3000",
            "\u00a0",
            " ",
            "\t",
            "\n",
            "e" + "\u0301".repeat(200),
            "😀".repeat(200),
            "İıſK",
            "ﷺ".repeat(40),
            "𠜎".repeat(120));

    /** What a database does not take. */
    private static final List<String> BREAKING = List.of("\u0000", "a\u0000b", "\ud800x");

    private final Random random;

    Nasty(Random random) {
        this.random = random;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Any of them; now and then a very long one. */
    String text() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> one(NUMBERS);
            case 2 -> one(DAYS);
            case 3, 4, 5 -> one(MARKUP);
            case 6, 7 -> one(CODE);
            case 8 -> one(CHARACTERS);
            case 9 -> one(BREAKING);
            case 10 -> "";
            default -> long_();
        };
    }

    String number() {
        return oneIn(3) ? Long.toString(random.nextLong()) : one(NUMBERS);
    }

    String day() {
        return one(DAYS);
    }

    private String long_() {
        String piece = one(List.of("a", "字", "😀", "<hostile>", "'", "\\", "(", "\n", " "));
        int length = oneIn(12) ? MEGABYTE : one(List.of(65, 121, 201, 255, 256, 1001, 2001, 4001, 32_701, 70_000));
        return piece.repeat(Math.max(1, length / piece.length()));
    }

    /** Escaped as in addresses and forms; what is half of a character goes as the bytes that stand for it in no encoding. */
    String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (each < 128 && Character.isLetterOrDigit(each) || "-._~:@".indexOf(each) >= 0) {
                escaped.append((char) each);
            } else if (each >= 0xD800 && each <= 0xDFFF) {
                escaped.append("%%%02X%%%02X%%%02X".formatted(0xED, 0x80 | each >> 6 & 0x3F, 0x80 | each & 0x3F));
            } else {
                for (byte part : Character.toString(each).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(part));
                }
            }
        });
        return escaped.toString();
    }

    /** What looks escaped and is not, or stands for no character. */
    String brokenEscape() {
        return one(List.of("%C3%28", "%FF%FE", "%C0%AF", "%ED%A0%80", "%F4%90%80%80", "%zz", "%", "%u0041", "%E4%BD"));
    }
}
