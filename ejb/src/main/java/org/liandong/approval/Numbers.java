package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.liandong.common.Database;
import org.liandong.common.Zones;

/** The numbers under which requests are known, each given once: {@code LD-2026-000001}. */
@ApplicationScoped
class Numbers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Database database;

    String next(Instant now) {
        Number next = (Number) em.createNativeQuery(database.kind().nextValueOf("request_number"))
                .getSingleResult();
        return "LD-%d-%06d".formatted(Zones.day(now).getYear(), next.longValue());
    }
}
