package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.Text;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Person;

/** The caller's stock of opinions (常用意见); nobody sees another's. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class PhraseService {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** Words with their id. */
    public record Phrase(Long id, String words) implements Serializable {}

    /** The caller's own, in the order in which they were made. */
    public List<Phrase> findMine() {
        return em.createQuery(
                        "select new org.liandong.approval.PhraseService.Phrase(p.id, p.words) from StockPhrase p"
                                + " where p.personId = :me order by p.id",
                        Phrase.class)
                .setParameter("me", user.viewer().personId())
                .getResultList();
    }

    /** Keeps words; those that are there already stay as they are. */
    public void add(String words) {
        Long me = user.appointed().personId();
        if (Text.isBlank(words)) {
            throw new InvalidInputException("words", "field-required");
        }
        String kept = words.strip();
        if (kept.length() > LONGEST) {
            throw new InvalidInputException("words", "field-too-long", LONGEST);
        }
        if (!Text.isPlain(kept)) {
            throw new InvalidInputException("words", "field-characters");
        }
        em.find(Person.class, me, LockModeType.PESSIMISTIC_WRITE);
        List<Phrase> mine = findMine();
        if (mine.size() >= MOST) {
            throw new InvalidInputException("words", "phrases-too-many", MOST);
        }
        if (mine.stream().noneMatch(phrase -> phrase.words().equals(kept))) {
            em.persist(new StockPhrase(me, kept));
        }
    }

    /** Lets words go. */
    public void remove(Long id) {
        StockPhrase phrase = id == null ? null : em.find(StockPhrase.class, id);
        if (phrase == null || !phrase.isOf(user.viewer().personId())) {
            throw new NotFoundException("phrase");
        }
        em.remove(phrase);
    }
}
