package org.liandong.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The failures that still count, each call in a transaction of its own: whoever reads within the one that has just written would wait for
 * others that do the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Failures {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void add(Typed typed) {
        em.persist(new SignInFailure(typed, clock.instant()));
    }

    void forget(Typed typed) {
        em.createQuery("delete from SignInFailure f where f.nameMark = :name and f.address = :address")
                .setParameter("name", typed.mark())
                .setParameter("address", typed.address())
                .executeUpdate();
    }

    void forgetOld() {
        em.createQuery("delete from SignInFailure f where f.at < :since")
                .setParameter("since", since())
                .executeUpdate();
    }

    /** When the name failed there, the newest first, as far as they are counted. */
    List<Instant> latest(Typed typed) {
        return em.createQuery(
                        "select f.at from SignInFailure f where f.nameMark = :name and f.address = :address and f.at > :since"
                                + " order by f.at desc",
                        Instant.class)
                .setParameter("name", typed.mark())
                .setParameter("address", typed.address())
                .setParameter("since", since())
                .setMaxResults(Pauses.COUNTED)
                .getResultList();
    }

    /** Somebody is trying passwords for the name, or names at the address. */
    boolean isAttack(Typed typed) {
        return atLeast(Pauses.OF_A_NAME, "nameMark", typed.mark())
                || atLeast(Pauses.OF_AN_ADDRESS, "address", typed.address());
    }

    boolean isRegistered(String name) {
        return !em.createQuery("select p.id from Person p where p.login = :login")
                .setParameter("login", name == null ? "" : name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean atLeast(int many, String column, Object value) {
        return em.createQuery(
                                "select f.id from SignInFailure f where f." + column + " = :value and f.at > :since",
                                Long.class)
                        .setParameter("value", value)
                        .setParameter("since", since())
                        .setMaxResults(many)
                        .getResultList()
                        .size()
                == many;
    }

    private Instant since() {
        return clock.instant().minus(Pauses.REMEMBERED);
    }
}
