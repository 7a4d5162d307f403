package org.liandong.paper.print;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verification codes: 25 characters of 32 (125 bits), nobody guesses one; without I, L, O and U, and read with or without dashes. */
public final class PaperCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 25;
    private static final int GROUP = 5;
    private static final Pattern IN_ADDRESS = Pattern.compile("[?&]code=([0-9A-Za-z-]{25,40})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {}

    /** A new one, as it is stored: without dashes. */
    public static String fresh() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** {@code 8F3KQ-…} in five groups. */
    public static String shown(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** As somebody typed it, or the address that a QR code held; empty if it cannot be one. */
    public static Optional<String> parse(String typed) {
        if (typed == null || typed.length() > 500) {
            return Optional.empty();
        }
        Matcher address = IN_ADDRESS.matcher(typed);
        String code = (address.find() ? address.group(1) : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s　]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.matches("[" + LETTERS + "]{" + LENGTH + "}") ? Optional.of(code) : Optional.empty();
    }
}
