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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the documents say of measures: docs/benchmarks.json, and the same as a table in docs/benchmarks.md. */
record Published(Path root) {
    private static final String BEGIN = "<!-- written by the program in bench/ -->";
    private static final String END = "<!-- /written -->";

    /** Measures that did not run this time stay as they were. */
    void write(List<Result> results) throws IOException {
        Path file = root.resolve("docs/benchmarks.json");
        Map<String, JsonObject> measures = Files.exists(file) ? earlier(file) : new java.util.TreeMap<>();
        results.forEach(result -> measures.put(result.id(), result.toJson()));
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
        writeTable(measures.values());
    }

    /** The same for readers, between two marks of the page. */
    private void writeTable(Collection<JsonObject> measures) throws IOException {
        Path file = root.resolve("docs/benchmarks.md");
        StringBuilder table =
                new StringBuilder("| | ours | other | ratio | target | |\n| --- | --- | --- | --- | --- | --- |\n");
        measures.forEach(measure -> table.append("| %s | %.4f %s | %.4f %s | %.3f | ≤ %.2f | %s |%n"
                .formatted(
                        measure.getString("id"),
                        number(measure, "ours"),
                        measure.getString("unit", Result.SECONDS),
                        number(measure, "other"),
                        measure.getString("unit", Result.SECONDS),
                        number(measure, "ratio"),
                        number(measure, "target"),
                        measure.getBoolean("met") ? "met" : "**not met**")));
        String page = Files.readString(file);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(file, page.substring(0, begin) + "\n" + table + page.substring(page.indexOf(END)));
    }

    private static double number(JsonObject measure, String name) {
        return measure.getJsonNumber(name).doubleValue();
    }

    private static Map<String, JsonObject> earlier(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(
                            measure -> measure.getString("id"),
                            measure -> measure,
                            (a, b) -> b,
                            java.util.TreeMap::new));
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
