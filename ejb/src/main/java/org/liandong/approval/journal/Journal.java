package org.liandong.approval.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.liandong.common.Hashes;

/** Appends to and reads the journals of requests; the caller holds the request's lock. */
@ApplicationScoped
public class Journal {
    @PersistenceContext
    private EntityManager em;

    /** A record with its words, {@code text} null once they were erased, and the name of the person for whom a deputy acted. */
    public record Line(ActionRecord record, ActionText text, String onBehalfOf) {
        /** The words, or what stands in their place. */
        public ActionText words() {
            return text == null ? ActionText.ERASED : text;
        }
    }

    /** Appends a record and moves the head, which is a part of the locked request. */
    public void append(JournalHead head, JournalEntry entry) {
        ActionText text = new ActionText(entry, Hashes.salt());
        ActionRecord record = new ActionRecord(entry, head.seq() + 1, text.computedHash(), head.hash());
        em.persist(record);
        em.persist(text.of(record));
        head.moveTo(record);
    }

    /** The journal of a request, oldest first, in one statement. */
    public List<Line> find(Long requestId) {
        return em
                .createQuery(
                        "select r, t, p.name from ActionRecord r left join ActionText t on t.recordId = r.id"
                                + " left join Person p on p.id = r.onBehalfOf"
                                + " where r.requestId = :request order by r.seq",
                        Object[].class)
                .setParameter("request", requestId)
                .getResultList()
                .stream()
                .map(row -> new Line((ActionRecord) row[0], (ActionText) row[1], (String) row[2]))
                .toList();
    }

    /** The first broken link of a request's journal: its number, or the number behind the last if the end is missing; empty = sound. */
    public Optional<Integer> firstBroken(Long requestId, JournalHead head) {
        String previous = "";
        int expected = 1;
        for (Line line : find(requestId)) {
            ActionRecord record = line.record();
            boolean words = line.text() == null || line.text().computedHash().equals(record.textHash());
            if (record.seq() != expected
                    || !record.previousHash().equals(previous)
                    || !words
                    || !record.computedHash().equals(record.hash())) {
                return Optional.of(expected);
            }
            previous = record.hash();
            expected++;
        }
        return head.seq() == expected - 1 && head.hash().equals(previous) ? Optional.empty() : Optional.of(expected);
    }
}
