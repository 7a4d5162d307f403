package org.liandong.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;

/** Gives rows of earlier versions, or loaded by SQL, the text that searching looks at. */
@Singleton
@Startup
@DependsOn("Database")
public class SearchTexts {
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void fill() {
        fill("select u from OrgUnit u where u.searchText is null", OrgUnit.class, OrgUnit::index);
        fill("select p from Person p where p.searchText is null", Person.class, Person::index);
    }

    private <T> void fill(String query, Class<T> type, Consumer<T> index) {
        List<T> batch;
        do {
            batch = em.createQuery(query, type).setMaxResults(BATCH).getResultList();
            batch.forEach(index);
            em.flush();
            em.clear();
        } while (!batch.isEmpty());
    }
}
