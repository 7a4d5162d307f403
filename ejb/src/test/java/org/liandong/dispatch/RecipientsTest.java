package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liandong.common.Checks;
import org.liandong.common.InvalidInputException;
import org.liandong.dispatch.progress.Figures;
import org.liandong.dispatch.sending.Selection;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/** To whom a dispatch goes, and what it says, as they are kept (D1); whose figures change (D2). */
class RecipientsTest {
    @Test
    void comeBackAsTheyWereKept() {
        Recipients chosen = new Recipients(
                7L,
                Set.of(Level.FACULTY),
                Set.of(UnitKind.FACULTY, UnitKind.DEPARTMENT),
                Set.of(1L),
                Set.of(2L),
                Set.of(3L));
        assertEquals(chosen, Recipients.parse(chosen.toJson()));
        assertEquals(Recipients.NOBODY, Recipients.parse(Recipients.NOBODY.toJson()));
        BodyTable table = new BodyTable(List.of("甲", "乙"), List.of(List.of("1", "\"引号\""), List.of("", "2")));
        assertEquals(table, BodyTable.parse(table.toJson()));
    }

    @Test
    void nobodyIsChosenByNothing() {
        assertTrue(Recipients.NOBODY.isEmpty());
        assertFalse(Recipients.of(List.of(1L)).isEmpty());
        assertTrue(selection(Set.of(), List.of()).condition().contains("1 = 0"));
        assertFalse(selection(Set.of(Level.CLASS), List.of()).condition().contains("1 = 0"));
    }

    @Test
    void manyNamedUnitsAreAskedForInParts() {
        List<Long> many = java.util.stream.LongStream.range(0, 2500).boxed().toList();
        assertEquals(3, selection(Set.of(), many).condition().split("u\\.id in \\(", -1).length - 1);
    }

    @Test
    void T6_aTableThatCannotBeKeptSaysWhy() {
        BodyTable uneven = new BodyTable(List.of("甲", "乙"), List.of(List.of("1")));
        Checks checks = new Checks();
        uneven.check(checks);
        assertEquals(
                "table.rows[0]",
                org.junit.jupiter.api.Assertions.assertThrows(InvalidInputException.class, checks::throwIfAny)
                        .problems()
                        .get(0)
                        .field());
    }

    @Test
    void D2_figuresOfTheUnitsAboveChangeUpToTheSendersNode() {
        assertEquals("/1/17/230/", Figures.above("/1/17/230/4000/"));
        assertEquals(List.of(1L, 17L, 230L), Figures.upTo(1L, "/1/17/230/"));
        assertEquals(List.of(17L, 230L), Figures.upTo(17L, "/1/17/230/"));
        assertEquals(List.of(17L), Figures.upTo(17L, "/1/18/"), "who has left the reach counts at the sender alone");
    }

    private static Selection selection(Set<Level> levels, List<Long> named) {
        return new Selection("/1/", 1L, "/1/", levels, Set.of(), named, List.of(), null, LocalDate.of(2026, 11, 22));
    }
}
