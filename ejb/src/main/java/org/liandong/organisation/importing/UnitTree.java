package org.liandong.organisation.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.importing.Known.KnownUnit;

/** The units of a file by code, and how they hang together with one another and with what is known. */
final class UnitTree {
    /** Units above one another: a path has 200 characters. */
    private static final int DEEPEST = 14;

    private final List<UnitLine> lines;
    private final Known known;
    private final Map<String, UnitLine> byCode = new HashMap<>();

    UnitTree(List<UnitLine> lines, Known known) {
        this.lines = lines;
        this.known = known;
        lines.forEach(line -> byCode.putIfAbsent(line.code(), line));
    }

    boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** The parent when it stands in this file. */
    UnitLine parent(UnitLine line) {
        return line.parent() == null ? null : byCode.get(line.parent());
    }

    /** Whether one comes back to the unit when climbing from it. */
    boolean isOnCycle(UnitLine line) {
        UnitLine at = parent(line);
        for (int climbed = 0; climbed < DEEPEST && at != null && at != line; climbed++) {
            at = parent(at);
        }
        return at == line;
    }

    /** Whether it hangs deeper than a path has room for; a cycle is told where it is. */
    boolean isTooDeep(UnitLine line) {
        UnitLine top = line;
        int climbed = 0;
        while (climbed < DEEPEST && parent(top) != null && known.unit(top.parent()) == null) {
            top = parent(top);
            climbed++;
        }
        KnownUnit anchor = known.unit(top.parent());
        int above = anchor == null ? 0 : OrgUnit.idsOf(anchor.path()).size();
        return climbed + above >= DEEPEST && !isOnCycle(top);
    }

    /** The level that is said, else that of the kind, else that of the parent; null where none can be told. */
    Level level(UnitLine line) {
        UnitLine at = line;
        for (int climbed = 0; climbed < DEEPEST; climbed++) {
            if (at.level() != null || at.kind() == null) {
                return at.level();
            }
            if (at.kind().isNode()) {
                return Level.values()[at.kind().ordinal()];
            }
            UnitLine parent = parent(at);
            if (parent == null) {
                KnownUnit there = known.unit(at.parent());
                return there == null ? null : there.level();
            }
            at = parent;
        }
        return null;
    }

    /** The known unit under which a line hangs, perhaps by way of other lines; null when there is none. */
    KnownUnit anchor(UnitLine line) {
        UnitLine at = line;
        for (int climbed = 0; climbed < DEEPEST; climbed++) {
            KnownUnit there = known.unit(at.parent());
            if (there != null) {
                return there;
            }
            at = parent(at);
            if (at == null) {
                return null;
            }
        }
        return null;
    }

    /** Every parent before its children, otherwise in the order of the file; right only where nothing hangs on a cycle. */
    List<UnitLine> parentsFirst() {
        Set<UnitLine> ordered = Collections.newSetFromMap(new IdentityHashMap<>(lines.size() * 2));
        List<UnitLine> result = new ArrayList<>(lines.size());
        for (UnitLine line : lines) {
            List<UnitLine> climb = new ArrayList<>();
            for (UnitLine at = line; at != null && !ordered.contains(at) && climb.size() < DEEPEST; at = parent(at)) {
                climb.add(at);
            }
            for (int i = climb.size() - 1; i >= 0; i--) {
                ordered.add(climb.get(i));
                result.add(climb.get(i));
            }
        }
        return result;
    }
}
