package org.liandong.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units of a file by code, and how they hang together. */
final class UnitTree {
    private final List<UnitLine> lines;
    private final Map<String, UnitLine> byCode = new HashMap<>();

    UnitTree(List<UnitLine> lines) {
        this.lines = lines;
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
        Set<UnitLine> passed = new HashSet<>();
        UnitLine at = parent(line);
        while (at != null && at != line && passed.add(at)) {
            at = parent(at);
        }
        return at == line;
    }

    /** Every parent before its children, otherwise in the order of the file; there must be no cycle. */
    List<UnitLine> parentsFirst() {
        Set<UnitLine> ordered = new LinkedHashSet<>();
        for (UnitLine line : lines) {
            List<UnitLine> climb = new ArrayList<>();
            for (UnitLine at = line; at != null && !ordered.contains(at); at = parent(at)) {
                climb.add(0, at);
            }
            ordered.addAll(climb);
        }
        return List.copyOf(ordered);
    }
}
