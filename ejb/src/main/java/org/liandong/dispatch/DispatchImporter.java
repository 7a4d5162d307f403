package org.liandong.dispatch;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.liandong.common.Zones;
import org.liandong.dispatch.progress.Figures;
import org.liandong.dispatch.sending.ReceiptWriter;
import org.liandong.dispatch.sending.ReceiptWriter.Giving;
import org.liandong.dispatch.sending.Selection;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/**
 * Takes over dispatches that were sent before, with what units had done: in the caller's transaction and without asking who calls. Not a
 * bean, for the same reason as {@code OrganisationImporter}: whoever uses it must bring an entity manager, which the web never has.
 */
public final class DispatchImporter {
    private final EntityManager em;
    private final Figures figures;

    public DispatchImporter(EntityManager em, Figures figures) {
        this.em = em;
        this.figures = figures;
    }

    /** A dispatch of a node to all nodes of a level below it, at a time and with a limit; gives its id. */
    public Long send(
            Viewer author, OrgUnit sender, String number, Content content, Level level, Instant at, Instant due) {
        Dispatch dispatch =
                new Dispatch(UUID.randomUUID().toString(), author, sender.id(), sender.name(), sender.id(), at);
        dispatch.fill(content, due);
        dispatch.send(number, 0, at);
        em.persist(dispatch);
        em.flush();
        dispatch.arrive(give(dispatch.id(), sender, level, due, at));
        return dispatch.id();
    }

    /** A unit had signed for it. */
    public void sign(Long dispatch, OrgUnit unit, Viewer by, Instant at) {
        Receipt receipt = em.find(Receipt.class, new ReceiptKey(dispatch, unit.id()));
        Receipts.change(figures, receipt, signed -> signed.sign(by, true, 0, at));
    }

    /** A unit had passed it on to all nodes of a level below it. */
    public void passOn(Long dispatch, OrgUnit unit, Level level, Viewer by, Instant at) {
        Receipt receipt = em.find(Receipt.class, new ReceiptKey(dispatch, unit.id()));
        receipt.passOn(by, at);
        give(dispatch, unit, level, receipt.dueAt(), at);
    }

    private int give(Long dispatch, OrgUnit giver, Level level, Instant due, Instant at) {
        Selection all = new Selection(
                giver.path(),
                giver.id(),
                giver.path(),
                Set.of(level),
                Set.of(),
                Set.of(),
                Set.of(),
                dispatch,
                LocalDate.ofInstant(at, Zones.HOME));
        try {
            return new ReceiptWriter(em.unwrap(Connection.class), done -> {})
                    .write(new Giving(dispatch, giver.id(), due, at), all);
        } catch (SQLException e) {
            throw new IllegalStateException("receipts taken over", e);
        }
    }
}
