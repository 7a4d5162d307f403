package org.liandong.approval.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.check.Checks.Progress;
import org.liandong.audit.check.Cursor;
import org.liandong.audit.check.Finding;
import org.liandong.audit.check.Outcome;
import org.liandong.common.Zones;

/** Verifies journals and seals from the rows as they are (A16). */
@ApplicationScoped
class Verification {
    /** How long after its end a day may be without a seal before that is a finding: the timer may be late. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** So many journals that seem broken are read again under their lock; if there are more, nobody doubts it. */
    private static final int READ_AGAIN = 100;

    private static final String COUNT = "select count(*) from action_record";
    private static final String LOCK = "select id from approval_request where id = ? for update";
    private static final String SEALED =
            "select detail from audit_record where kind = 'ADMINISTRATION' and operation = '" + SealTimer.OPERATION
                    + "'";

    @Inject
    private Cursor cursor;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    private record Suspect(Long request, Finding finding) {}

    /** Every journal and every seal. */
    Outcome everything(Progress progress) {
        cursor.each(COUNT, row -> progress.expect(row.getLong(1)));
        List<SealView> all = seals.all();
        SealBook book = new SealBook(all, lastExpected());
        Tally tally = new Tally(progress);
        for (Suspect suspect : suspects(book, tally)) {
            (tally.outcome().broken() < READ_AGAIN ? request(suspect.request()) : Optional.of(suspect.finding()))
                    .ifPresent(tally::found);
        }
        book.faults("").forEach(tally::found);
        remade(all).forEach(tally::found);
        return tally.outcome();
    }

    /** The journal of a request. */
    Outcome request(Long id, Progress progress) {
        Tally tally = new Tally(progress);
        walk(id, tally).ifPresent(tally::found);
        return tally.outcome();
    }

    /** What does not fit in the journal of a request. */
    Optional<Finding> request(Long id) {
        return walk(id, new Tally(null));
    }

    /** The records of a day, each with the link to the one before it, and the seal of the day. */
    Outcome day(LocalDate day, Progress progress) {
        Tally tally = new Tally(progress);
        Optional<SealView> seal = seals.find(day);
        SealBook book = new SealBook(seal.stream().toList(), day);
        cursor.each(
                JournalRow.OF_DAY,
                row -> {
                    JournalRow record = JournalRow.of(row);
                    tally.count(record);
                    book.add(record);
                    record.fault(row.getString(JournalRow.BEFORE)).ifPresent(tally::found);
                },
                day.atStartOfDay(Zones.HOME).toInstant(),
                day.plusDays(1).atStartOfDay(Zones.HOME).toInstant());
        if (seal.isPresent()) {
            String before = seals.find(day.minusDays(1)).map(SealView::hash).orElse("");
            book.faults(before).forEach(tally::found);
            remade(List.of(seal.get())).forEach(tally::found);
        } else if (mustBeSealed(day)) {
            tally.found(Finding.of("SEAL_MISSING", day));
        }
        return tally.outcome();
    }

    /** One walk over everything; journals that did not fit are given back, since somebody may have been writing. */
    private List<Suspect> suspects(SealBook book, Tally tally) {
        List<Suspect> suspects = new ArrayList<>();
        ChainWalk[] walk = {null};
        cursor.each(JournalRow.ALL, row -> {
            JournalRow record = JournalRow.of(row);
            if (walk[0] == null || !walk[0].isOf(record)) {
                end(walk[0], suspects);
                walk[0] = new ChainWalk(record);
            }
            walk[0].add(record);
            if (record.isRecord()) {
                book.add(record);
                tally.count(record);
            }
        });
        end(walk[0], suspects);
        return suspects;
    }

    private static void end(ChainWalk walk, List<Suspect> suspects) {
        if (walk != null) {
            walk.end().ifPresent(finding -> suspects.add(new Suspect(walk.request(), finding)));
        }
    }

    /** Under the request's lock, so that nobody writes meanwhile. */
    private Optional<Finding> walk(Long id, Tally tally) {
        ChainWalk[] walk = {null};
        cursor.with(connection -> {
            cursor.each(connection, LOCK, row -> {}, id);
            cursor.each(
                    connection,
                    JournalRow.OF_REQUEST,
                    row -> {
                        JournalRow record = JournalRow.of(row);
                        walk[0] = walk[0] == null ? new ChainWalk(record) : walk[0];
                        walk[0].add(record);
                        if (record.isRecord()) {
                            tally.count(record);
                        }
                    },
                    id);
        });
        return walk[0] == null ? Optional.empty() : walk[0].end();
    }

    /** Seals that are not those which the audit says were made. */
    private List<Finding> remade(List<SealView> present) {
        List<String> made = new ArrayList<>();
        cursor.each(SEALED, row -> made.add(row.getString(1)));
        return present.stream()
                .filter(seal -> made.stream()
                        .anyMatch(said -> said.startsWith(seal.day() + " ") && !said.endsWith(" " + seal.hash())))
                .map(seal -> Finding.of("SEAL_REMADE", seal.day()))
                .toList();
    }

    private boolean mustBeSealed(LocalDate day) {
        return !day.isAfter(lastExpected())
                && seals.firstDay().filter(first -> !first.isAfter(day)).isPresent();
    }

    private LocalDate lastExpected() {
        return SealTimer.lastDay(clock.instant().minus(PATIENCE));
    }
}
