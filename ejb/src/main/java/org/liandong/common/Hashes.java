package org.liandong.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** SHA-256 over values, each written with its length, so that no two lists of values look alike; what all chains are made of. */
public final class Hashes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Hashes() {}

    /** 64 hexadecimal digits. */
    public static String of(Object... values) {
        MessageDigest digest = sha256();
        digest.update(canonical(values));
        return hex(digest);
    }

    /** The values as bytes: length in UTF-16 units, colon, text; {@code -:} for null. */
    public static byte[] canonical(Object... values) {
        StringBuilder canonical = new StringBuilder(256);
        for (Object value : values) {
            String text = value == null ? null : value.toString();
            canonical.append(text == null ? "-" : text.length()).append(':').append(text == null ? "" : text);
        }
        return canonical.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A hash to be computed piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
