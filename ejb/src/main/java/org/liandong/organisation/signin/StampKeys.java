package org.liandong.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.liandong.common.Hashes;

/** The key of the stamps; the same on every node and after every start. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StampKeys {
    @PersistenceContext
    private EntityManager em;

    /** 64 hexadecimal digits; empty before the first start. */
    public Optional<String> find() {
        return Optional.ofNullable(em.find(StampKey.class, StampKey.ID)).map(StampKey::secret);
    }

    /** Makes it; fails where another node was first. */
    public void make() {
        em.persist(new StampKey(Hashes.salt() + Hashes.salt()));
    }
}
