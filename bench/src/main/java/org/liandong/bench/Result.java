package org.liandong.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** Medians in seconds, with all runs. */
record Result(Measure measure, List<Double> ours, List<Double> other) {
    double ratio() {
        return median(ours) / median(other);
    }

    boolean isMet() {
        return ratio() <= measure.target();
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("id", measure.id())
                .add("ours", rounded(median(ours)))
                .add("other", rounded(median(other)))
                .add("ratio", rounded(ratio()))
                .add("target", measure.target())
                .add("met", isMet())
                .build();
    }

    String toLine() {
        return "%-4s %-70s %9.3f s %9.3f s %7.2f   ≤ %.1f  %s"
                .formatted(
                        measure.id(),
                        measure.work(),
                        median(ours),
                        median(other),
                        ratio(),
                        measure.target(),
                        isMet() ? "met" : "NOT MET");
    }

    static double median(List<Double> runs) {
        List<Double> sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
