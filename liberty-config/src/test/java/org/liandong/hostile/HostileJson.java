package org.liandong.hostile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON that was meant well once: some leaves, names or the whole are spoilt. */
final class HostileJson {
    private static final int DEEP = 20_000;
    private static final List<String> MORE = List.of(
            "id",
            "version",
            "state",
            "filer",
            "filerId",
            "owner",
            "unit",
            "role",
            "admin",
            "__proto__",
            "class",
            "@type");

    private final Random random;
    private final Nasty nasty;
    private int left;

    HostileJson(Random random) {
        this.random = random;
        this.nasty = new Nasty(random);
    }

    /** The bytes to send, and what is wrong with them. */
    byte[] spoilt(JsonValue sample, Post post) {
        left = 1 + random.nextInt(2);
        boolean whole = nasty.oneIn(4);
        String text = whole ? sample.toString() : write(sample, leaves(sample));
        post.wrong(whole ? "whole body" : "leaves");
        return whole ? wholly(text) : bytes(text);
    }

    private byte[] wholly(String text) {
        int last = text.length() - 1;
        return switch (random.nextInt(16)) {
            case 0 -> bytes("[".repeat(DEEP) + "]".repeat(DEEP));
            case 1 -> bytes("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
            case 2 -> bytes(wide());
            case 3 -> bytes(text.substring(0, last) + "," + text.substring(1)); // every key twice
            case 4 -> bytes(text.substring(0, random.nextInt(last + 1)));
            case 5 -> bytes(text + text);
            case 6 -> bytes("\ufeff" + text);
            case 7 -> text.getBytes(StandardCharsets.UTF_16);
            case 8 ->
                bytes(nasty.one(
                        List.of("null", "[]", "\"x\"", "1", "true", "", " ", "{", "{}", "NaN", "[{}]", "{\"a\"}")));
            case 9 -> broken(text);
            case 10 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 11 -> bytes("[" + text + "]");
            case 12 -> bytes(text.replace('"', '\''));
            case 13 -> bytes(text.substring(0, last) + ",\"x\":\"" + "a".repeat(1_100_000) + "\"}");
            case 14 -> bytes(text.substring(0, last) + ",}");
            default -> bytes(text.substring(0, last) + ",\"" + nasty.one(MORE) + "\":" + value() + "}");
        };
    }

    private static String wide() {
        StringBuilder wide = new StringBuilder("{");
        for (int i = 0; i < DEEP; i++) {
            wide.append("\"k").append(i).append("\":").append(i).append(',');
        }
        return wide.append("\"z\":0}").toString();
    }

    private byte[] broken(String text) {
        byte[] bytes = bytes(text);
        byte[] bad = nasty.one(List.of(
                new byte[] {(byte) 0xC3, 0x28},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xFF},
                new byte[] {0}));
        int at = random.nextInt(bytes.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(bytes, at));
        out.writeBytes(bad);
        out.writeBytes(Arrays.copyOfRange(bytes, at, bytes.length));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int leaves(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                1
                        + value.asJsonObject().values().stream()
                                .mapToInt(HostileJson::leaves)
                                .sum();
            case ARRAY ->
                1 + value.asJsonArray().stream().mapToInt(HostileJson::leaves).sum();
            default -> 1;
        };
    }

    /** Writes it with one leaf in so many spoilt, and two at most. */
    private String write(JsonValue value, int leaves) {
        if (left > 0 && nasty.oneIn(Math.max(2, leaves))) {
            left--;
            return value();
        }
        if (value instanceof JsonArray array) {
            String inner = String.join(
                    ",", array.stream().map(each -> write(each, leaves)).toList());
            return "[" + inner + (left > 0 && nasty.oneIn(4) && !inner.isEmpty() ? ("," + inner).repeat(300) : "")
                    + "]";
        }
        if (value instanceof JsonObject object) {
            return "{"
                    + String.join(
                            ",",
                            object.entrySet().stream()
                                    .map(entry -> entry(entry, leaves))
                                    .toList()) + "}";
        }
        return value.toString();
    }

    private String entry(Map.Entry<String, JsonValue> entry, int leaves) {
        boolean misnamed = left > 0 && nasty.oneIn(leaves * 4);
        String name = misnamed
                ? string(nasty.text())
                : Json.createValue(entry.getKey()).toString();
        return name + ":" + write(entry.getValue(), leaves);
    }

    private String value() {
        return switch (random.nextInt(8)) {
            case 0 -> nasty.one(List.of("null", "true", "false", "[]", "{}", "[[]]", "[null]", "{\"a\":null}", "\"\""));
            case 1, 2 -> number();
            case 3 -> string(nasty.number());
            case 4 -> string(nasty.day());
            default -> string(nasty.text());
        };
    }

    private String number() {
        return nasty.one(List.of(
                "-1",
                "0",
                "2147483648",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775809",
                "1e309",
                "1e-9999999",
                "1E400000000",
                "1.0",
                "1.5",
                "9".repeat(900),
                Long.toString(random.nextLong()),
                Integer.toString(random.nextInt(2000))));
    }

    /** Halves of characters go as escapes: as such they are JSON. */
    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each < ' ' || each == '"' || each == '\\' || Character.isSurrogate((char) each)) {
                json.append("\\u%04x".formatted(each));
            } else {
                json.append((char) each);
            }
        });
        return json.append('"').toString();
    }
}
