package org.liandong.organisation.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.liandong.common.Zones;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.InCharge;

/** Finds who has charge of what on a chain (分管), for routes that ask it (A2); asks nobody who calls. */
@ApplicationScoped
public class Charges {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The chain with today's charges of its nodes, in one statement; of a unit that was taken in its own, too, for who sits there for it. */
    public Chain on(Chain chain) {
        return chain.charged(em
                .createQuery(
                        "select c.post.id, c.person.id, c.unit.id from Charge c where c.unit.id in :units"
                                + " and c.validFrom <= :today and (c.validTo is null or c.validTo >= :today) order by c.id",
                        Object[].class)
                .setParameter(
                        "units",
                        chain.nodes().stream()
                                .flatMap(node -> Stream.of(node.unitId(), node.actingUnitId()))
                                .distinct()
                                .toList())
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .getResultList()
                .stream()
                .map(row -> new InCharge((Long) row[0], (Long) row[1], (Long) row[2]))
                .toList());
    }
}
