package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.dispatch.linkage.Linkage;
import org.liandong.dispatch.linkage.LinkageService;
import org.liandong.dispatch.linkage.UrgeList;
import org.liandong.dispatch.linkage.UrgeService;
import org.liandong.organisation.Level;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.OutboxMessage;
import org.liandong.test.Await;
import org.liandong.test.TestArchive;

/** The four levels with the figures of one dispatch and of all, who sees them, and urging; on each database. */
@ExtendWith(ArquillianExtension.class)
class LinkageIT {
    @Inject
    private Dispatches dispatches;

    @Inject
    private LinkageService linkage;

    @Inject
    private UrgeService urges;

    @Inject
    private MessageService messages;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    /** A dispatch of the province that is with the classes of one faculty. */
    private Long toClasses() throws Exception {
        Long university = dispatches.unitOf("uni1-head");
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Long id = dispatches.send("province-clerk", Dispatches.content(Recipients.of(List.of(university))));
        dispatches.sign("uni1-clerk", id, university);
        dispatches.passOn("uni1-clerk", id, university, Recipients.of(List.of(faculty)));
        dispatches.sign("uni1-fac1-clerk", id, faculty);
        dispatches.passOn("uni1-fac1-head", id, faculty, Recipients.ofLevel(Level.CLASS));
        dispatches.figuresFollow();
        return id;
    }

    private void makeLate(Long dispatch, Long unit) throws Exception {
        dispatches.execute("update receipt set due_at = received_at, watch_at = received_at where dispatch_id = "
                + dispatch + " and unit_id = " + unit);
        Await.until(() -> dispatches.count("select count(*) from receipt where overdue = true and dispatch_id = "
                        + dispatch + " and unit_id = " + unit)
                == 1);
        dispatches.figuresFollow();
    }

    @Test
    void A22_fromTheProvinceDownToAStation() throws Exception {
        Long id = toClasses();
        Long university = dispatches.unitOf("uni1-head");
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Long station = dispatches.unitOf("uni1-fac1-class1");
        makeLate(id, station);
        Linkage top = page("province-clerk", id, null);
        assertEquals(Level.PROVINCE, top.selected().level());
        assertEquals(List.of(university), ids(top, Level.UNIVERSITY), "only who has something in it");
        assertEquals(
                List.of(Level.UNIVERSITY, Level.FACULTY, Level.CLASS),
                top.figures().stream().map(Linkage.LevelFigures::level).toList());
        assertEquals(1, top.columns().get(1).late());
        Linkage below = page("province-clerk", id, faculty);
        assertEquals(List.of(faculty), ids(below, Level.FACULTY));
        assertEquals(5, below.columns().get(3).units());
        Linkage at = page("province-clerk", id, station);
        Linkage.Card card = card(at, Level.CLASS, station);
        assertTrue(card.selected());
        assertEquals(ReceiptState.WAITING, card.state());
        assertEquals(1, card.own().overdue());
        assertEquals(faculty, at.counted().id(), "a station has nothing below it");
        assertEquals(5, card(at, Level.FACULTY, faculty).shown().total());
        assertEquals(Linkage.Reason.OVERDUE, at.attention().get(0).reason());
        assertEquals(station, at.attention().get(0).unit());
        assertTrue(at.attention().get(0).mayUrge());
        assertTrue(at.tasks().stream().anyMatch(task -> task.id().equals(id)));
    }

    @Test
    void A22_ofAllDispatchesWithWhatUnitsReceivedThemselves() throws Exception {
        Long id = toClasses();
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Linkage all = page("uni1-fac1-head", null, null);
        assertEquals(faculty, all.selected().id());
        assertTrue(all.columns().get(0).cards().get(0).above(), "above the viewer's own: its name only");
        assertEquals(0, all.columns().get(0).cards().get(0).shown().total());
        Linkage.Card own = card(all, Level.FACULTY, faculty);
        assertEquals(
                dispatches.count("select count(*) from receipt where unit_id = " + faculty),
                own.own().total());
        Long station = dispatches.unitOf("uni1-fac1-class1");
        assertEquals(
                dispatches.count("select count(*) from receipt where state <> 'DROPPED' and unit_id = " + station),
                card(all, Level.CLASS, station).own().total());
        assertTrue(all.tasks().stream().anyMatch(task -> task.id().equals(id)));
        assertNull(all.task());
    }

    @Test
    void A22_T2_nobodySeesWhatIsNotBelow() throws Exception {
        Long id = toClasses();
        Long university = dispatches.unitOf("uni1-head");
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        for (String stranger :
                List.of("uni2-head", "uni1-fac2-head", "stranger", "uni1-finance", "expert1", "auditor")) {
            assertThrows(BusinessException.class, () -> page(stranger, id, null), stranger);
            assertThrows(BusinessException.class, () -> page(stranger, null, faculty), stranger);
            assertThrows(BusinessException.class, () -> exported(stranger, null, faculty), stranger);
            assertThrows(BusinessException.class, () -> preview(stranger, id, faculty), stranger);
        }
        assertThrows(NotFoundException.class, () -> page("uni1-fac1-head", null, university), "what is above");
        assertThrows(NotFoundException.class, () -> page("uni1-fac1-class1", id, faculty));
        assertEquals(
                dispatches.unitOf("uni1-fac1-class1"),
                page("uni1-fac1-class1", id, null).selected().id());
        int exports = dispatches.count("select count(*) from audit_record where operation = 'LinkageService.export'");
        exported("uni1-fac1-head", id, null);
        Await.until(
                () -> dispatches.count("select count(*) from audit_record where operation = 'LinkageService.export'")
                        == exports + 1);
    }

    @Test
    void A11_whoIsUrgedIsShownFirstThenEachByItself() throws Exception {
        Long id = toClasses();
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Long station = dispatches.unitOf("uni1-fac1-class1");
        Long answered = dispatches.unitOf("uni1-fac1-class2");
        makeLate(id, station);
        makeLate(id, answered);
        UrgeList list = preview("uni1-fac1-head", id, faculty);
        assertEquals(2, list.rows().size(), "the two that are late; the faculty itself is not its own to urge");
        UrgeList.Row row = list.rows().stream()
                .filter(one -> one.key().unit().equals(station))
                .findFirst()
                .orElseThrow();
        assertNull(row.skip());
        assertFalse(row.receivers().isEmpty());
        dispatches.answer("uni1-fac1-class2", id, answered);
        Long other = dispatches.unitOf("uni2-head");
        List<UrgeList.Key> keys = List.of(row.key(), new UrgeList.Key(id, answered), new UrgeList.Key(id, other));
        List<UrgeList.Result> results = dispatches.as("uni1-fac1-head", () -> urges.urge(keys));
        assertTrue(results.get(0).isDone(), results::toString);
        assertEquals("nothing-to-urge", results.get(1).problem(), "it has answered meanwhile");
        assertEquals("not-found", results.get(2).problem());
        assertTrue(dispatches.as("uni1-fac1-class1", () -> messages.findMine(20)).stream()
                .anyMatch(message -> message.kind() == OutboxMessage.Kind.URGED));
        UrgeList after = preview("province-clerk", id, faculty);
        assertEquals(UrgeList.Skip.URGED_TODAY, after.rows().get(0).skip());
        assertEquals(1, after.rows().get(0).urged(), "whoever is above sees that it was urged");
        List<UrgeList.Result> again = dispatches.as("province-clerk", () -> urges.urge(List.of(row.key())));
        assertEquals("urged-today", again.get(0).problem());
        assertEquals(1, dispatches.count("select count(*) from receipt where urged = 1 and dispatch_id = " + id));
    }

    @Test
    void A11_onlyWhoIsAboveOrSentItUrges() throws Exception {
        Long id = toClasses();
        Long station = dispatches.unitOf("uni1-fac1-class1");
        makeLate(id, station);
        UrgeList.Key key = new UrgeList.Key(id, station);
        assertThrows(
                NotFoundException.class, () -> preview("uni1-fac1-class1", id, dispatches.unitOf("uni1-fac1-head")));
        assertEquals(0, preview("uni1-fac1-class1", id, station).rows().size(), "nobody urges himself");
        for (String other : List.of("uni2-head", "uni1-fac2-head")) {
            assertEquals(
                    "not-found",
                    dispatches.as(other, () -> urges.urge(List.of(key))).get(0).problem());
        }
        assertEquals(
                "may-not-urge",
                dispatches
                        .as("uni1-fac1-class1", () -> urges.urge(List.of(key)))
                        .get(0)
                        .problem());
        assertThrows(NotPermittedException.class, () -> dispatches.as("stranger", () -> urges.urge(List.of(key))));
        assertTrue(dispatches
                .as("province-clerk", () -> urges.urge(List.of(key)))
                .get(0)
                .isDone());
    }

    private Linkage page(String who, Long dispatch, Long unit) throws Exception {
        return dispatches.as(who, () -> linkage.page(dispatch, unit, null));
    }

    private Linkage exported(String who, Long dispatch, Long unit) throws Exception {
        return dispatches.as(who, () -> linkage.export(dispatch, unit));
    }

    private UrgeList preview(String who, Long dispatch, Long unit) throws Exception {
        return dispatches.as(who, () -> urges.preview(dispatch, unit, UrgeList.What.OVERDUE));
    }

    private static List<Long> ids(Linkage page, Level level) {
        return page.columns().get(level.ordinal()).cards().stream()
                .map(Linkage.Card::id)
                .toList();
    }

    private static Linkage.Card card(Linkage page, Level level, Long unit) {
        return page.columns().get(level.ordinal()).cards().stream()
                .filter(card -> card.id().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
