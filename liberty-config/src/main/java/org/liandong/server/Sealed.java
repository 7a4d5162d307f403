package org.liandong.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;

/** A day's seal as exported, and the hash that grows with the records of that day. */
final class Sealed {
    private final Map<String, String> seal;
    private final MessageDigest digest = sha256();
    private int records;
    private int requests;
    private String lastRequest = "";

    Sealed(Map<String, String> seal) {
        this.seal = seal;
        digest.update(canonical(seal.get("day"), seal.get("previousHash")));
    }

    LocalDate day() {
        return LocalDate.parse(seal.get("day"));
    }

    String hash() {
        return seal.get("hash");
    }

    void add(String request, Map<String, String> record) {
        digest.update(canonical(record.get("id"), request, record.get("seq"), record.get("hash")));
        records++;
        requests += request.equals(lastRequest) ? 0 : 1;
        lastRequest = request;
    }

    /** What does not fit, null if everything does; asked once, when all records were added. */
    String fault(String previousHash) {
        String counted = records + "/" + requests;
        String sealed = seal.get("records") + "/" + seal.get("requests");
        if (!counted.equals(sealed)) {
            return seal.get("day") + " 的封存：封存时（记录/报送件）" + sealed + "，导出中 " + counted + " / sealed (records/requests) "
                    + sealed + ", exported " + counted;
        }
        long sealedAt = Instant.parse(seal.get("sealedAt")).toEpochMilli();
        digest.update(canonical(records, requests, sealedAt));
        if (!HexFormat.of().formatHex(digest.digest()).equals(seal.get("hash"))) {
            return seal.get("day") + " 的封存与当天记录不符 / the seal does not fit the records of the day";
        }
        return previousHash.equals(seal.get("previousHash"))
                ? null
                : seal.get("day") + " 的封存与前一天的不衔接 / the seal does not follow the one before it";
    }

    /** SHA-256 of values, as README.txt of the export says. */
    static String hash(Object... values) {
        MessageDigest digest = sha256();
        digest.update(canonical(values));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] canonical(Object... values) {
        StringBuilder canonical = new StringBuilder();
        for (Object value : values) {
            String text = value == null ? null : value.toString();
            canonical.append(text == null ? "-" : text.length()).append(':').append(text == null ? "" : text);
        }
        return canonical.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
