package org.liandong.web.file;

import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} for any name (RFC 6266, RFC 8187): plain for old clients, in UTF-8 for all others. */
public final class Dispositions {
    private static final String UNESCAPED = "!#$&+-.^_`|~";

    private Dispositions() {}

    /** To be saved to disk. */
    public static String attachment(String name) {
        return of("attachment", name);
    }

    /** To be shown in the window. */
    public static String inline(String name) {
        return of("inline", name);
    }

    private static String of(String kind, String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + escaped(name);
    }

    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
            if (letter || each > 0 && UNESCAPED.indexOf(each) >= 0) {
                escaped.append((char) each);
            } else {
                escaped.append("%%%02X".formatted(each));
            }
        }
        return escaped.toString();
    }
}
