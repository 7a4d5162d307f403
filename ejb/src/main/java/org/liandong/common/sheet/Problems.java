package org.liandong.common.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;

/** What was found wrong in a set of files: counted to the end, kept up to {@value #KEPT}, told in an answer up to {@value #TOLD}. */
public final class Problems {
    /** Nobody mends more in one sitting. */
    public static final int TOLD = 200;

    private static final int KEPT = 20_000;

    private final List<CellProblem> found = new ArrayList<>();
    private int count;

    /** A fault of a whole file. */
    public void add(String file, String key, Object... arguments) {
        add(new CellProblem(file, null, null, null, key, List.of(arguments)));
    }

    void add(CellProblem problem) {
        count++;
        if (found.size() < KEPT) {
            found.add(problem);
        }
    }

    public int count() {
        return count;
    }

    /** The faults with cell and value, file by file, each from top to bottom. */
    public List<CellProblem> cells() {
        List<String> files = found.stream().map(CellProblem::file).distinct().toList();
        return found.stream()
                .sorted(Comparator.comparingInt((CellProblem problem) -> files.indexOf(problem.file()))
                        .thenComparingLong(problem -> problem.line() == null ? 0 : problem.line()))
                .toList();
    }

    /** The first faults, {@code place} such as {@code units.csv:12 level}. */
    public List<Problem> found() {
        return cells().stream()
                .limit(TOLD)
                .map(problem -> new Problem(problem.place(), problem.key(), problem.arguments()))
                .toList();
    }

    /** Ends the import while nothing is written yet, unless all is well. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found());
        }
    }
}
