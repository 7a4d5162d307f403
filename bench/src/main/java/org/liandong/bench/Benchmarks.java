package org.liandong.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the measures and writes what came out; arguments: root of the project, number of runs, ids to run (all when none). */
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
        try (Postgres postgres = new Postgres()) {
            postgres.migrate();
            System.out.println("PostgreSQL " + postgres.settings());
            List<Result> results = new ArrayList<>();
            for (Measure measure : List.<Measure>of(new ImportMeasure(postgres, root.resolve("bench/target")))) {
                if (only.isEmpty() || only.contains(measure.id())) {
                    results.add(run(measure));
                }
            }
            System.out.println("id   work" + " ".repeat(71) + "ours       other   ratio   target");
            results.forEach(result -> System.out.println(result.toLine()));
            write(results);
        }
    }

    /** One warm-up of each, then alternately. */
    private Result run(Measure measure) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            double mine = seconds(measure, measure::ours);
            refuse(measure.check());
            double theirs = seconds(measure, measure::other);
            refuse(measure.check());
            System.out.printf("%s run %d: ours %.3f s, other %.3f s%s%n", measure.id(), run, mine, theirs, run == 0 ? " (warm-up)" : "");
            if (run > 0) {
                ours.add(mine);
                other.add(theirs);
            }
        }
        return new Result(measure, ours, other);
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
        return (System.nanoTime() - begin) / NANOS;
    }

    /** Measures that did not run this time stay as they were. */
    private void write(List<Result> results) throws IOException {
        Path file = root.resolve("docs/benchmarks.json");
        Map<String, JsonObject> measures = Files.exists(file) ? earlier(file) : new java.util.TreeMap<>();
        results.forEach(result -> measures.put(result.measure().id(), result.toJson()));
        JsonArrayBuilder list = Json.createArrayBuilder();
        measures.values().forEach(list::add);
        JsonObject all = Json.createObjectBuilder()
                .add("machine", machine())
                .add("date", LocalDate.now().toString())
                .add("commit", commit())
                .add("measures", list)
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(all);
        }
        Files.writeString(file, text.toString().strip() + "\n");
    }

    private static Map<String, JsonObject> earlier(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(
                            measure -> measure.getString("id"), measure -> measure, (a, b) -> b, java.util.TreeMap::new));
        }
    }

    private static String machine() {
        return "%d cores, %s %s, JDK %s, heap %d MB"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20);
    }

    private String commit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(root.toFile())
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
