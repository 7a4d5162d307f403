package org.liandong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.liandong.audit.check.Checks.Progress;
import org.liandong.audit.check.Cursor;
import org.liandong.audit.check.Finding;
import org.liandong.audit.check.Outcome;
import org.liandong.common.Hashes;

/** Verifies the audit's chain from the rows as they are (T8). */
@ApplicationScoped
class AuditVerification {
    private static final String ENDS = "select first_no, first_hash, last_no, last_hash from audit_chain where id = 1";
    private static final String RECORDS =
            "select chain_no, id, acted_at, actor, kind, operation, detail, previous_hash, hash"
                    + " from audit_record where chain_no <= ? order by chain_no";
    private static final String ERASED = "select id from audit_record where kind = 'ADMINISTRATION' and operation = '"
            + AuditTimer.ERASED + "' and detail = ?";

    @Inject
    private Cursor cursor;

    /** The chain as far as it reached when the check began. */
    Outcome chain(Progress progress) {
        Walk walk = walk(progress);
        // read again, since a nightly erasure may have shortened it meanwhile
        Optional<Finding> finding = walk.end().isPresent() ? walk(null).end() : Optional.empty();
        return new Outcome(walk.count, 0, finding.isPresent() ? 1 : 0, finding);
    }

    private Walk walk(Progress progress) {
        Walk walk = new Walk();
        cursor.each(ENDS, walk::begin);
        if (walk.firstNo > 1) {
            boolean[] said = {false};
            cursor.each(ERASED, row -> said[0] = true, (walk.firstNo - 1) + " " + walk.previous);
            walk.erasureIsRecorded = said[0];
        }
        if (progress != null) {
            progress.expect(Math.max(0, walk.lastNo - walk.firstNo + 1));
        }
        cursor.each(
                RECORDS,
                row -> {
                    walk.add(row);
                    if (progress != null) {
                        progress.step();
                    }
                },
                walk.lastNo);
        return walk;
    }

    /** From one end of the chain to the other. */
    private static final class Walk {
        private long firstNo;
        private long lastNo;
        private String lastHash = "";
        private String previous = "";
        private long expected = 1;
        private long count;
        private boolean erasureIsRecorded = true;
        private Finding first;

        void begin(ResultSet row) throws SQLException {
            firstNo = row.getLong(1);
            previous = row.getString(2);
            lastNo = row.getLong(3);
            lastHash = row.getString(4);
            expected = firstNo;
        }

        void add(ResultSet row) throws SQLException {
            count++;
            if (first == null) {
                first = fault(row);
            }
            previous = row.getString(9);
            expected++;
        }

        Optional<Finding> end() {
            if (first == null && !erasureIsRecorded) {
                first = Finding.of("AUDIT_BEGIN", firstNo);
            }
            if (first == null && (expected != lastNo + 1 || !lastHash.equals(previous))) {
                first = Finding.of("AUDIT_END", lastNo, expected - 1);
            }
            return Optional.ofNullable(first);
        }

        private Finding fault(ResultSet row) throws SQLException {
            long no = row.getLong(1);
            boolean itself = hash(row).equals(row.getString(9));
            if (no != expected && itself) {
                return Finding.of("AUDIT_MISSING", expected);
            }
            if (!itself) {
                return Finding.of("AUDIT_CHANGED", expected);
            }
            return previous.equals(row.getString(8)) ? null : Finding.of("AUDIT_LINK", expected);
        }

        /** As in {@code AuditRecord.link}. */
        private static String hash(ResultSet row) throws SQLException {
            return Hashes.of(
                    row.getString(1),
                    row.getString(2),
                    Cursor.instant(row, 3).toEpochMilli(),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8));
        }
    }
}
