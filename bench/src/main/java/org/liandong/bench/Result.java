package org.liandong.bench;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What came out of a measure: all runs of both sides, in seconds where no other unit is given; medians are compared. */
record Result(String id, String work, double target, String unit, List<Double> ours, List<Double> other) {
    static final String SECONDS = "s";
    private static final double DIGITS = 1e5;

    /** A measure that a proof has handed in: its id, work and target as in {@link Measure}, and the runs of both sides. */
    static Result read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject json = reader.readObject();
            return new Result(
                    json.getString("id"),
                    json.getString("work"),
                    json.getJsonNumber("target").doubleValue(),
                    json.getString("unit", SECONDS),
                    runs(json, "ours"),
                    runs(json, "other"));
        }
    }

    private static List<Double> runs(JsonObject json, String side) {
        return json.getJsonArray(side).getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::doubleValue)
                .toList();
    }

    double ratio() {
        return median(ours) / median(other);
    }

    boolean isMet() {
        return ratio() <= target;
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("unit", unit)
                .add("ours", rounded(median(ours)))
                .add("other", rounded(median(other)))
                .add("ratio", rounded(ratio()))
                .add("target", target)
                .add("met", isMet())
                .build();
    }

    String toLine() {
        return "%-14s %-70s %9.4f %3s %9.4f %3s %7.3f   ≤ %.2f  %s"
                .formatted(
                        id,
                        work,
                        median(ours),
                        unit,
                        median(other),
                        unit,
                        ratio(),
                        target,
                        isMet() ? "met" : "NOT MET");
    }

    static double median(List<Double> runs) {
        List<Double> sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
