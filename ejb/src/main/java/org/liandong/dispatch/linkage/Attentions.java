package org.liandong.dispatch.linkage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liandong.dispatch.linkage.Linkage.Attention;
import org.liandong.dispatch.linkage.Linkage.Reason;
import org.liandong.dispatch.progress.Tally;

/** Finds what is wrong with units: for each the worst, and whether it has a head (A22). */
record Attentions(Sight sight, Set<Long> headed) {
    static final int MOST = 10;

    private static final Comparator<Attention> WORST = Comparator.comparing(Attention::reason)
            .thenComparing(Attention::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Attention::count, Comparator.reverseOrder());

    List<Attention> of(List<UnitRow> units) {
        return units.stream()
                .flatMap(unit -> Stream.concat(answers(unit), vacancy(unit)))
                .sorted(WORST)
                .limit(MOST)
                .toList();
    }

    private Stream<Attention> answers(UnitRow unit) {
        Tally below = unit.card(false).sum();
        if (unit.own().overdue() > 0) {
            return Stream.of(own(unit, Reason.OVERDUE, unit.due(), unit.own().overdue()));
        }
        if (below.overdue() > 0) {
            return Stream.of(below(unit, Reason.OVERDUE_BELOW, below.overdue()));
        }
        if (unit.own().unsigned() > 0) {
            return Stream.of(own(unit, Reason.UNSIGNED, null, unit.own().unsigned()));
        }
        return below.unsigned() > 0 ? Stream.of(below(unit, Reason.UNSIGNED_BELOW, below.unsigned())) : Stream.empty();
    }

    private Attention own(UnitRow unit, Reason reason, Instant due, int count) {
        Long sender = sight.sent() == null ? null : sight.sent().unitId();
        return new Attention(unit.id(), unit.name(), reason, due, count, sight.mayUrge(unit.path(), sender, null));
    }

    private Attention below(UnitRow unit, Reason reason, int count) {
        return new Attention(unit.id(), unit.name(), reason, null, count, sight.mayUrgeBelow(unit.path()));
    }

    private Stream<Attention> vacancy(UnitRow unit) {
        return unit.kind().isNode() && !headed.contains(unit.id())
                ? Stream.of(new Attention(unit.id(), unit.name(), Reason.VACANT, null, 0, false))
                : Stream.empty();
    }
}
