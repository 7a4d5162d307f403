package org.liandong.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a line that is one flat JSON object: names with texts, numbers, true, false or null, all as text. */
final class JsonLine {
    private final String line;
    private int at;

    private JsonLine(String line) {
        this.line = line;
    }

    /** The values by name; null for null. */
    static Map<String, String> parse(String line) {
        JsonLine json = new JsonLine(line);
        try {
            return json.object();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no JSON object of one line: " + line, e);
        }
    }

    private Map<String, String> object() {
        Map<String, String> values = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String name = text();
            expect(':');
            values.put(name, value());
            if (peek() == ',') {
                at++;
            }
        }
        return values;
    }

    private String value() {
        if (peek() == '"') {
            return text();
        }
        int from = at;
        while (",}".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        String bare = line.substring(from, at).strip();
        return bare.equals("null") ? null : bare;
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        for (char c = line.charAt(at++); c != '"'; c = line.charAt(at++)) {
            text.append(c == '\\' ? escaped() : c);
        }
        return text.toString();
    }

    private char escaped() {
        char c = line.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(line.substring(at - 4, at), 16);
        }
        int known = "bfnrt".indexOf(c);
        return known < 0 ? c : "\b\f\n\r\t".charAt(known);
    }

    private char peek() {
        while (Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return line.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("expected " + c + " at " + at);
        }
        at++;
    }
}
