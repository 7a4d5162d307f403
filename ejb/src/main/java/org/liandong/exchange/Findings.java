package org.liandong.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.common.sheet.CellProblem;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.Change;
import org.liandong.organisation.importing.Ending;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.Plan;

/** What a check found, as lines to be kept: faults, and differences of what is there (the first {@value #KEPT}). */
final class Findings {
    static final int KEPT = 20_000;
    private static final String ENUM = "\u0001";
    private static final List<Class<? extends Enum<?>>> TYPES = List.of(UnitKind.class, Level.class, Role.class);

    private Findings() {}

    static List<List<String>> ofProblems(List<CellProblem> problems) {
        return problems.stream().map(Findings::line).toList();
    }

    static List<CellProblem> problems(List<List<String>> lines) {
        return lines.stream().map(Findings::problem).toList();
    }

    static List<List<String>> ofPlan(Plan plan) {
        return Stream.concat(
                        plan.endings().stream().map(Findings::line),
                        plan.changes().stream().map(Findings::line))
                .limit(KEPT)
                .toList();
    }

    static List<ChangeView> changes(List<List<String>> lines) {
        return lines.stream()
                .map(line -> new ChangeView(
                        line.get(0).isEmpty() ? null : FileKind.valueOf(line.get(0)),
                        line.get(1),
                        line.get(2),
                        line.get(3),
                        line.get(4),
                        line.get(5)))
                .toList();
    }

    private static List<String> line(Change change) {
        return List.of(
                change.kind().name(),
                change.file() + ":" + change.line(),
                change.key(),
                change.column(),
                text(change.before()),
                text(change.after()));
    }

    private static List<String> line(Ending ending) {
        return List.of(
                "",
                ending.name(),
                ending.staffNo(),
                ending.unit(),
                ending.role().name(),
                ending.last().toString());
    }

    private static List<String> line(CellProblem problem) {
        List<String> line = new ArrayList<>(List.of(
                problem.file(),
                problem.line() == null ? "" : problem.line().toString(),
                text(problem.column()),
                text(problem.value()),
                problem.key()));
        problem.arguments()
                .forEach(argument -> line.add(
                        argument instanceof Enum<?> value
                                ? ENUM + value.getDeclaringClass().getSimpleName() + "." + value.name()
                                : String.valueOf(argument)));
        return line;
    }

    private static CellProblem problem(List<String> line) {
        return new CellProblem(
                line.get(0),
                line.get(1).isEmpty() ? null : Long.valueOf(line.get(1)),
                line.get(2).isEmpty() ? null : line.get(2),
                line.get(3),
                line.get(4),
                line.stream().skip(5).map(Findings::argument).toList());
    }

    private static Object argument(String text) {
        return text.startsWith(ENUM)
                ? TYPES.stream()
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .filter(value ->
                                text.equals(ENUM + value.getDeclaringClass().getSimpleName() + "." + value.name()))
                        .map(value -> (Object) value)
                        .findFirst()
                        .orElse(text)
                : text;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
