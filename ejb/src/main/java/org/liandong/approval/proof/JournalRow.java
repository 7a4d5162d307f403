package org.liandong.approval.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.liandong.audit.check.Cursor;
import org.liandong.audit.check.Finding;
import org.liandong.common.Hashes;
import org.liandong.common.Zones;

/**
 * A record of the journal with the head of its request, as the database holds them, and what its hashes ought to be. Values are read as
 * text, so that one that was tampered with breaks no mapping.
 *
 * @param id null when the request has no record at all
 * @param worded whether its words are still there
 */
record JournalRow(
        long request,
        String number,
        int headSeq,
        String headHash,
        Long id,
        int seq,
        Instant at,
        String textHash,
        String previousHash,
        String hash,
        boolean worded,
        String computedTextHash,
        String computedHash) {
    static final String COLUMNS =
            "q.id, q.number, q.journal_seq, q.journal_head, r.id, r.seq, r.round, r.action, r.step_id,"
                    + " r.actor_id, r.on_behalf_of, r.acted_at, r.text_hash, r.previous_hash, r.hash, t.salt, t.actor_name,"
                    + " t.unit_name, t.unit_level, t.post_role, t.detail, t.opinion";

    private static final String FROM = " from approval_request q left join action_record r on r.request_id = q.id"
            + " left join action_text t on t.record_id = r.id";

    /** Everything in the order of request and number; a request whose head counts records stands in it even without any. */
    static final String ALL =
            "select " + COLUMNS + FROM + " where q.journal_seq > 0 or r.id is not null order by q.id, r.seq";

    /** The records of a day, each with the hash of the one before it. */
    static final String OF_DAY = "select " + COLUMNS + ", p.hash from action_record r"
            + " join approval_request q on q.id = r.request_id left join action_text t on t.record_id = r.id"
            + " left join action_record p on p.request_id = r.request_id and p.seq = r.seq - 1"
            + " where r.acted_at >= ? and r.acted_at < ? order by r.request_id, r.seq";

    /** Column of {@link #OF_DAY}. */
    static final int BEFORE = 23;

    static final String OF_REQUEST = "select " + COLUMNS + FROM + " where q.id = ? order by r.seq";

    private static final int AT = 12;
    private static final int TEXT_FROM = 16;
    private static final int TEXT_TO = 22;

    static JournalRow of(ResultSet row) throws SQLException {
        boolean there = row.getString(5) != null;
        Instant at = Cursor.instant(row, AT);
        boolean worded = row.getString(TEXT_FROM) != null;
        return new JournalRow(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                there ? row.getLong(5) : null,
                row.getInt(6),
                at,
                row.getString(13),
                row.getString(14),
                row.getString(15),
                worded,
                worded ? Hashes.of(texts(row)) : null,
                there ? Hashes.of(values(row, at)) : null);
    }

    /** In the order of {@code ActionRecord.computedHash}. */
    private static Object[] values(ResultSet row, Instant at) throws SQLException {
        return new Object[] {
            row.getString(1),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11),
            at.toEpochMilli(),
            row.getString(13),
            row.getString(14)
        };
    }

    /** In the order of {@code ActionText.computedHash}. */
    private static Object[] texts(ResultSet row) throws SQLException {
        Object[] texts = new Object[TEXT_TO - TEXT_FROM + 1];
        for (int i = TEXT_FROM; i <= TEXT_TO; i++) {
            texts[i - TEXT_FROM] = row.getString(i);
        }
        return texts;
    }

    /** What does not fit in it, given the hash of the record before it; null = there is none. */
    Optional<Finding> fault(String before) {
        return Optional.ofNullable(code(before == null ? "" : before)).map(code -> Finding.of(code, name(), seq));
    }

    private String code(String before) {
        if (!fitsItself()) {
            return "RECORD_CHANGED";
        }
        if (!previousHash.equals(before)) {
            return "RECORD_LINK";
        }
        return worded && !computedTextHash.equals(textHash) ? "WORDS_CHANGED" : null;
    }

    /** Its own values give its hash. */
    boolean fitsItself() {
        return computedHash.equals(hash);
    }

    boolean isRecord() {
        return id != null;
    }

    /** What the request is called: its number, or the id of one that has none. */
    String name() {
        return number == null ? "#" + request : number;
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, Zones.HOME);
    }
}
