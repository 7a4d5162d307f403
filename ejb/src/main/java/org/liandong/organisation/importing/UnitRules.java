package org.liandong.organisation.importing;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.liandong.organisation.Level;
import org.liandong.organisation.importing.Known.KnownUnit;

/** What units must satisfy, alone, as a tree, and within the scope (ORG-01). */
final class UnitRules {
    private static final int STEP = 10;

    private final List<UnitLine> lines;
    private final UnitTree tree;
    private final Known known;
    private final Scope scope;
    private final ImportMode mode;

    UnitRules(List<UnitLine> lines, Known known, Scope scope, ImportMode mode) {
        this.lines = lines;
        this.tree = new UnitTree(lines, known);
        this.known = known;
        this.scope = scope;
        this.mode = mode;
    }

    void check(Plan plan) {
        Once codes = new Once("code", "duplicate-code");
        Set<UnitLine> made = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean hasRoot = known.hasRoot();
        for (UnitLine line : lines) {
            boolean first = codes.isFirst(line.row(), line.code());
            checkAliases(line);
            KnownUnit there = known.unit(line.code());
            if (there != null) {
                if (first) {
                    checkKnown(line, there, plan);
                }
            } else {
                made.add(line);
            }
            if (there == null || mode == ImportMode.CREATE) {
                checkFilled(line);
                hasRoot = checkPlace(line, hasRoot);
            }
        }
        if (!made.isEmpty()) {
            create(made, plan);
        }
    }

    /** Files of the product's own say the level too. */
    private void checkFilled(UnitLine line) {
        line.row().isFilled("name");
        line.row().isFilled("kind");
        if (scope.path() == null) {
            line.row().isFilled("level");
        }
    }

    private void create(Set<UnitLine> made, Plan plan) {
        int order = 0;
        for (UnitLine line : tree.parentsFirst()) {
            if (made.contains(line)) {
                order += STEP;
                plan.create(
                        new Plan.NewUnit(line, tree.level(line), line.position() == null ? order : line.position()));
            }
        }
    }

    private void checkKnown(UnitLine line, KnownUnit there, Plan plan) {
        if (!scope.contains(there.path())) {
            line.row().report("code", "outside-scope", line.code());
        } else if (mode == ImportMode.CREATE) {
            line.row().report("code", "already-there", line.code());
        } else {
            checkFixed(line, there);
            UnitState wanted = there.state().with(line, there.formerNames());
            checkOwn(line, there, wanted);
            List<Change> found = Differences.of(line, there.state(), wanted);
            if (found.isEmpty()) {
                plan.leave();
            } else {
                plan.update(new Plan.UnitUpdate(there, wanted), found);
            }
        }
    }

    /** What hangs on a unit's place in the tree is not changed by a list. */
    private static void checkFixed(UnitLine line, KnownUnit there) {
        if (line.row().says("parent") && !line.parent().equals(there.parent())) {
            line.row().report("parent", "not-by-import", line.code());
        }
        if (line.row().says("kind") && line.kind() != null && line.kind() != there.kind()) {
            line.row().report("kind", "not-by-import", line.code());
        }
        if (line.row().says(Term.TO)
                && line.term().to() != null
                && !line.term().to().equals(there.state().to())) {
            line.row().report(Term.TO, "not-by-import", line.code());
        }
        if (line.row().says("level") && line.level() != null && line.level() != there.level()) {
            line.row().report("level", "not-by-import", line.code());
        }
    }

    /** Name and validity of the unit itself are its superior's. */
    private void checkOwn(UnitLine line, KnownUnit there, UnitState wanted) {
        UnitState is = there.state();
        boolean own = there.path().equals(scope.path()) && there.parent() != null;
        if (own && !wanted.name().equals(is.name())) {
            line.row().report("name", "own-unit-by-superior", line.code());
        }
        if (own && !Objects.equals(wanted.position(), is.position())) {
            line.row().report("position", "own-unit-by-superior", line.code());
        }
        if (own && (!Objects.equals(wanted.from(), is.from()) || !Objects.equals(wanted.to(), is.to()))) {
            line.row().report(Term.FROM, "own-unit-by-superior", line.code());
        }
    }

    private static void checkAliases(UnitLine line) {
        Set<String> names = new HashSet<>();
        line.aliases().stream().filter(alias -> !names.add(alias)).forEach(alias -> line.row()
                .report("aliases", "duplicate-alias", alias));
    }

    private boolean checkPlace(UnitLine line, boolean hasRoot) {
        if (line.parent() == null) {
            checkRoot(line, hasRoot);
            return true;
        }
        checkParent(line);
        return hasRoot;
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
        if (!tree.contains(line.parent()) && known.unit(line.parent()) == null) {
            line.row().report("parent", "unknown-parent", line.parent());
        } else if (tree.isOnCycle(line)) {
            line.row().report("parent", "cycle", line.parent());
        } else if (tree.isTooDeep(line)) {
            line.row().report("parent", "too-deep", line.parent());
        } else {
            KnownUnit anchor = tree.anchor(line);
            if (anchor != null && !scope.contains(anchor.path())) {
                line.row().report("parent", "outside-scope", line.parent());
            }
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
        Level level = tree.level(line);
        if (above == null || level == null || line.kind() == null) {
            return;
        }
        String column = line.level() == null ? "kind" : "level";
        if (line.kind().isNode() && level.isAtOrAbove(above)) {
            line.row().report(column, "level-not-below-parent", level, above);
        } else if (!line.kind().isNode() && level != above) {
            line.row().report(column, "level-not-of-parent", level, above);
        }
    }

    private Level levelAbove(UnitLine line) {
        UnitLine parent = tree.parent(line);
        KnownUnit there = known.unit(line.parent());
        if (parent != null && there == null) {
            return tree.level(parent);
        }
        return there == null ? null : there.level();
    }
}
