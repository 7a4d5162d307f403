package org.liandong.dispatch.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liandong.dispatch.ReceiptState;
import org.liandong.dispatch.linkage.Linkage.Column;
import org.liandong.dispatch.linkage.Linkage.LevelFigures;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/** A22: units of one line and their children in four columns. */
class ColumnsTest {
    private static final Tally LATE = new Tally(1, 0, 0, 0, 1, 0);
    private static final UnitRow PROVINCE =
            unit(1, null, UnitKind.PROVINCIAL_CENTRE, "/1/", Tally.NONE, new Tally(40, 40, 1, 1, 39, 1440));

    private static UnitRow unit(long id, Long parent, UnitKind kind, String path, Tally own, Tally below) {
        Level level = kind.isNode() ? kind.level() : Level.PROVINCE;
        return new UnitRow(
                id,
                parent,
                "u" + id,
                level,
                kind,
                path,
                own == Tally.NONE ? null : ReceiptState.WAITING,
                null,
                own,
                below == null ? List.of() : List.of(new LevelFigures(Level.values()[level.ordinal() + 1], below)));
    }

    private static List<UnitRow> universities(int count) {
        return LongStream.range(0, count)
                .mapToObj(i -> unit(100 + i, 1L, UnitKind.UNIVERSITY, "/1/" + (100 + i) + "/", LATE, null))
                .toList();
    }

    @Test
    void A22_whatIsNotShownIsOneLineWithItsFigures() {
        Column column = new Columns(List.of(PROVINCE), 0, Map.of(1L, universities(40)), false, null)
                .build()
                .get(1);
        assertEquals(Columns.SHOWN, column.cards().size());
        assertEquals(40, column.units());
        assertEquals(40, column.late());
        assertEquals(10, column.rest().units());
        assertEquals(new Tally(10, 0, 0, 0, 10, 0), column.rest().tally());
        Column whole = new Columns(List.of(PROVINCE), 0, Map.of(1L, universities(40)), false, 1L)
                .build()
                .get(1);
        assertEquals(40, whole.cards().size());
        assertNull(whole.rest());
    }

    @Test
    void A22_theSelectedOneIsShownAlsoWhereItStandsFarBelow() {
        List<UnitRow> all = universities(40);
        Column column = new Columns(List.of(PROVINCE, all.get(39)), 0, Map.of(1L, all), false, null)
                .build()
                .get(1);
        assertEquals(Columns.SHOWN + 1, column.cards().size());
        assertTrue(column.cards().get(Columns.SHOWN).selected());
    }

    @Test
    void A22_oneTaskShowsWhoHasSomethingAllTasksEveryNode() {
        UnitRow idle = unit(7, 1L, UnitKind.UNIVERSITY, "/1/7/", Tally.NONE, null);
        UnitRow office = unit(8, 1L, UnitKind.DEPARTMENT, "/1/8/", Tally.NONE, null);
        UnitRow busy = unit(9, 1L, UnitKind.DEPARTMENT, "/1/9/", LATE, null);
        Map<Long, List<UnitRow>> children = Map.of(1L, List.of(busy, idle, office));
        assertEquals(List.of(busy), new Columns(List.of(PROVINCE), 0, children, false, null).below(PROVINCE));
        assertEquals(List.of(idle, busy), new Columns(List.of(PROVINCE), 0, children, true, null).below(PROVINCE));
    }

    @Test
    void A22_aboveTheViewersOwnThereIsANameOnly() {
        UnitRow university = unit(7, 1L, UnitKind.UNIVERSITY, "/1/7/", LATE, null);
        List<Column> columns = new Columns(List.of(PROVINCE, university), 1, Map.of(), false, null).build();
        assertTrue(columns.get(0).cards().get(0).above());
        assertEquals(Tally.NONE, columns.get(0).cards().get(0).shown());
        assertEquals(LATE, columns.get(1).cards().get(0).shown());
        assertTrue(columns.get(3).cards().isEmpty());
    }

    @Test
    void A22_averageIsPerAcceptedReceiptInWorkingDays() {
        assertEquals(1.5, new LevelFigures(Level.CLASS, new Tally(5, 5, 2, 2, 0, 4320)).days());
        assertNull(new LevelFigures(Level.CLASS, new Tally(5, 5, 2, 0, 0, 0)).days());
    }
}
