package org.liandong.approval.proof;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import org.liandong.common.Hashes;

/** The hash of a day, growing record by record in the order of request and number. */
final class SealDigest {
    private final LocalDate day;
    private final String previousHash;
    private final MessageDigest digest = Hashes.sha256();
    private int records;
    private int requests;
    private long last;

    SealDigest(LocalDate day, String previousHash) {
        this.day = day;
        this.previousHash = previousHash;
        digest.update(Hashes.canonical(day, previousHash));
    }

    void add(long record, long request, int seq, String hash) {
        digest.update(Hashes.canonical(record, request, seq, hash));
        records++;
        if (request != last) {
            requests++;
            last = request;
        }
    }

    /** The seal's hash; asked once. */
    String finish(Instant sealedAt) {
        digest.update(Hashes.canonical(records, requests, sealedAt.toEpochMilli()));
        return Hashes.hex(digest);
    }

    LocalDate day() {
        return day;
    }

    String previousHash() {
        return previousHash;
    }

    int records() {
        return records;
    }

    int requests() {
        return requests;
    }
}
