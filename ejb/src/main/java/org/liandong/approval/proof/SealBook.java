package org.liandong.approval.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liandong.audit.check.Finding;

/** Compares seals with the records that pass by: one running hash a day, so that one walk in the order of request serves all days. */
final class SealBook {
    private final TreeMap<LocalDate, SealView> seals = new TreeMap<>();
    private final Map<LocalDate, SealDigest> digests = new HashMap<>();
    private final LocalDate until;
    private LocalDate from;

    /**
     * Begins with seals.
     *
     * @param until the last day that must have been sealed by now
     */
    SealBook(List<SealView> all, LocalDate until) {
        all.forEach(seal -> {
            seals.put(seal.day(), seal);
            digests.put(seal.day(), new SealDigest(seal.day(), seal.previousHash()));
        });
        this.until = until;
        this.from = all.isEmpty() ? null : seals.firstKey();
    }

    void add(JournalRow row) {
        LocalDate day = row.day();
        boolean earlier = from == null || day.isBefore(from);
        if (earlier && row.fitsItself()) { // else the day itself may be made up
            from = day;
        }
        SealDigest digest = digests.get(day);
        if (digest != null) {
            digest.add(row.id(), row.request(), row.seq(), row.hash());
        }
    }

    /**
     * Days whose seal is missing or does not fit, in order; asked once.
     *
     * @param before hash of the seal before the first one; empty = there is none
     */
    List<Finding> faults(String before) {
        List<Finding> faults = new ArrayList<>();
        LocalDate last = seals.isEmpty() || seals.lastKey().isBefore(until) ? until : seals.lastKey();
        String previous = before;
        for (LocalDate day = from; day != null && !day.isAfter(last); day = day.plusDays(1)) {
            SealView seal = seals.get(day);
            if (seal == null) {
                faults.add(Finding.of("SEAL_MISSING", day));
            } else {
                check(seal, digests.get(day), previous, faults);
                previous = seal.hash();
            }
        }
        return faults;
    }

    private static void check(SealView seal, SealDigest digest, String previous, List<Finding> faults) {
        boolean counted = digest.records() == seal.records() && digest.requests() == seal.requests();
        if (!counted) {
            faults.add(Finding.of(
                    "SEAL_COUNT", seal.day(), seal.requests(), seal.records(), digest.requests(), digest.records()));
        } else if (!digest.finish(seal.sealedAt()).equals(seal.hash())) {
            faults.add(Finding.of("SEAL_BROKEN", seal.day()));
        } else if (!seal.previousHash().equals(previous)) {
            faults.add(Finding.of("SEAL_LINK", seal.day()));
        }
    }
}
