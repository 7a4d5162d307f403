package org.liandong.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/benchmarks.json says of each measure follows from its figures; the program in bench/ writes it. */
class BenchmarksTest {
    private static final double ROUNDING = 0.01;

    private final List<JsonObject> measures = read().getJsonArray("measures").getValuesAs(JsonObject.class);

    @Test
    void V2_inboxIsMeasuredAndWithinItsTargets() {
        for (int posts : List.of(1, 10, 50)) {
            met("V2-" + posts, 1.3);
            met("V2-" + posts + "-flowable", 0.05);
        }
    }

    @Test
    void V3_dispatchIsMeasuredAndWithinItsTarget() {
        met("V3", 3);
    }

    @Test
    void V4_linkageIsMeasuredAndWithinItsTarget() {
        met("V4", 1.3);
    }

    @Test
    void V7_memoryAndBytesAreMeasuredAndWithinTheirTargets() {
        met("V7-heap", 2);
        met("V7-session", 1);
        met("V7-page", 1);
    }

    @Test
    void V8_importIsMeasuredAndWithinItsTarget() {
        met("V8", 3);
    }

    @Test
    void V9_verificationIsMeasuredAndWithinItsTarget() {
        met("V9", 2);
    }

    private void met(String id, double target) {
        JsonObject measure = measures.stream()
                .filter(each -> each.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(target, number(measure, "target"));
        assertTrue(measure.getBoolean("met"), measure.toString());
    }

    @Test
    void figuresAgree() {
        for (JsonObject measure : measures) {
            double ratio = number(measure, "ours") / number(measure, "other");
            assertEquals(ratio, number(measure, "ratio"), ratio * ROUNDING, measure.toString());
            assertEquals(number(measure, "ratio") <= number(measure, "target"), measure.getBoolean("met"));
        }
    }

    private static double number(JsonObject measure, String name) {
        return measure.getJsonNumber(name).doubleValue();
    }

    private static JsonObject read() {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(Coverage.ROOT.resolve("docs/benchmarks.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
