package org.liandong.approval.proof;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** The seal of a day: how many records of how many requests it covers, when it was made, and its hash. */
public record SealView(LocalDate day, int records, int requests, Instant sealedAt, String previousHash, String hash)
        implements Serializable {}
