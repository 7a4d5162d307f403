package org.liandong.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the measures and writes what came out; arguments: root of the project, number of runs, ids to run (all when none).
 * What proofs have left in {@code liberty-config/target/measures} is judged and entered with them. */
public final class Benchmarks {
    private static final double NANOS = 1e9;

    private final Path root;
    private final int runs;

    private Benchmarks(Path root, int runs) {
        this.root = root;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws Exception {
        Set<String> only = arguments.length > 2 && !arguments[2].isBlank() ? Set.of(arguments[2].split(",")) : Set.of();
        new Benchmarks(Path.of(arguments[0]).normalize(), Integer.parseInt(arguments[1])).run(only);
        System.exit(0); // the database's threads do not end by themselves
    }

    private void run(Set<String> only) throws Exception {
        NoNames.use();
        try (Postgres postgres = new Postgres()) {
            postgres.migrate();
            System.out.println("PostgreSQL " + postgres.settings());
            List<Result> results = new ArrayList<>();
            Path folder = root.resolve("bench/target");
            Provinces provinces = new Provinces(postgres);
            List<Measure> measures = new ArrayList<>(ClimbMeasure.all(postgres));
            measures.addAll(InboxMeasure.all(provinces));
            measures.addAll(SearchMeasure.all(provinces));
            measures.add(new DispatchMeasure(postgres, folder.resolve("v3")));
            measures.add(new ImportMeasure(postgres, folder.resolve("v8")));
            measures.add(new JournalMeasure(postgres));
            for (Measure measure : measures) {
                if (isChosen(only, measure.id())) {
                    results.add(run(measure));
                }
            }
            results.addAll(handedIn(only));
            System.out.println("id             work" + " ".repeat(71) + "ours       other   ratio   target");
            results.forEach(result -> System.out.println(result.toLine()));
            new Published(root).write(results);
        }
    }

    /** Warm-ups of each, then alternately. */
    private Result run(Measure measure) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int run = 1 - measure.warmUps(); run <= runs; run++) {
            double mine = seconds(measure, measure::ours);
            refuse(measure.check());
            String note = measure.note();
            double theirs = seconds(measure, measure::other);
            refuse(measure.check());
            System.out.printf(
                    "%s run %d: ours %.4f s, other %.4f s%s%s%n",
                    measure.id(), run, mine, theirs, note.isEmpty() ? "" : "; " + note, run < 1 ? " (warm-up)" : "");
            if (run > 0) {
                ours.add(mine);
                other.add(theirs);
            }
        }
        return new Result(measure.id(), measure.work(), measure.target(), Result.SECONDS, ours, other);
    }

    /** What proofs on a running server have measured meanwhile: the runs of each side, in seconds. */
    private List<Result> handedIn(Set<String> only) throws IOException {
        Path folder = root.resolve("liberty-config/target/measures");
        List<Result> results = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
                for (Path file : files) {
                    results.add(Result.read(file));
                }
            }
        }
        results.removeIf(result -> !isChosen(only, result.id()));
        return results;
    }

    /** V2 stands for V2-1, V2-10 and so on too. */
    private static boolean isChosen(Set<String> only, String id) {
        return only.isEmpty() || only.stream().anyMatch(each -> id.equals(each) || id.startsWith(each + "-"));
    }

    private static void refuse(String fault) {
        if (!fault.isEmpty()) {
            throw new IllegalStateException(fault);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Measure measure, Work work) throws Exception {
        measure.reset();
        System.gc();
        long begin = System.nanoTime();
        work.run();
        return measure.figure((System.nanoTime() - begin) / NANOS);
    }
}
