package org.liandong.test;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Hands a measure to the program in {@code bench/}, which judges it and enters it in docs/benchmarks.json. */
public final class Handed {
    private Handed() {}

    /**
     * Runs of the same work in two ways.
     *
     * @param target how many times the other's time it may take
     * @param ours runs in seconds
     * @param other runs in seconds of what it is compared with
     */
    public static void in(String id, String work, double target, List<Double> ours, List<Double> other)
            throws IOException {
        in(id, work, target, "s", ours, other);
    }

    /**
     * A size, measured once.
     *
     * @param target how many times the other's size it may have
     * @param unit of both, such as KiB
     */
    public static void size(String id, String work, double target, String unit, double ours, double other)
            throws IOException {
        in(id, work, target, unit, List.of(ours), List.of(other));
    }

    private static void in(String id, String work, double target, String unit, List<Double> ours, List<Double> other)
            throws IOException {
        Path folder = ServerDirectory.TARGET.resolve("measures");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(id + ".json"),
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("work", work)
                        .add("target", target)
                        .add("unit", unit)
                        .add("ours", array(ours))
                        .add("other", array(other))
                        .build()
                        .toString());
    }

    private static JsonArrayBuilder array(List<Double> runs) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        runs.forEach(array::add);
        return array;
    }
}
