package org.liandong.organisation.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liandong.organisation.Level;
import org.liandong.organisation.importing.Known.KnownUnit;

/** What units must satisfy, alone and as a tree (ORG-01). */
final class UnitRules {
    private final List<UnitLine> lines;
    private final UnitTree tree;
    private final Known known;

    UnitRules(List<UnitLine> lines, Known known) {
        this.lines = lines;
        this.tree = new UnitTree(lines);
        this.known = known;
    }

    void check() {
        Once codes = new Once("code", "duplicate-code", known.units().keySet());
        boolean hasRoot = known.hasRoot();
        for (UnitLine line : lines) {
            codes.check(line.row(), line.code());
            checkAliases(line);
            if (line.parent() == null) {
                checkRoot(line, hasRoot);
                hasRoot = true;
            } else {
                checkParent(line);
            }
        }
    }

    private static void checkAliases(UnitLine line) {
        Set<String> names = new HashSet<>();
        line.aliases().stream().filter(alias -> !names.add(alias)).forEach(alias -> line.row()
                .report("aliases", "duplicate-alias", alias));
    }

    private static void checkRoot(UnitLine line, boolean hasRoot) {
        if (hasRoot) {
            line.row().report("parent", "second-root");
        }
        checkKind(line);
        if (line.kind() != null && !line.kind().isNode()) {
            line.row().report("kind", "root-not-a-node", line.kind());
        }
    }

    private void checkParent(UnitLine line) {
        checkKind(line);
        if (!tree.contains(line.parent()) && !known.units().containsKey(line.parent())) {
            line.row().report("parent", "unknown-parent", line.parent());
        } else if (tree.isOnCycle(line)) {
            line.row().report("parent", "cycle", line.parent());
        } else {
            checkLevel(line);
        }
    }

    /** A kind of node has its one level. */
    private static void checkKind(UnitLine line) {
        if (line.kind() != null
                && line.level() != null
                && line.kind().isNode()
                && line.kind().ordinal() != line.level().ordinal()) {
            line.row().report("kind", "kind-not-at-level", line.kind(), line.level());
        }
    }

    private void checkLevel(UnitLine line) {
        Level above = levelAbove(line);
        if (above == null || line.level() == null || line.kind() == null) {
            return;
        }
        if (line.kind().isNode() && line.level().isAtOrAbove(above)) {
            line.row().report("level", "level-not-below-parent", line.level(), above);
        } else if (!line.kind().isNode() && line.level() != above) {
            line.row().report("level", "level-not-of-parent", line.level(), above);
        }
    }

    private Level levelAbove(UnitLine line) {
        UnitLine parent = tree.parent(line);
        KnownUnit there = known.units().get(line.parent());
        if (parent != null) {
            return parent.level();
        }
        return there == null ? null : there.level();
    }
}
