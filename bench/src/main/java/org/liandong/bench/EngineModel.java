package org.liandong.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The climb as both engines are given it. */
final class EngineModel {
    private static final long FIVE_DAYS = 5L * 24 * 3600 * 1000;

    private EngineModel() {}

    /** The model in BPMN, with the engine's own names for candidate groups and due dates. */
    static String text(String namespace, String attributes) {
        try (InputStream model = EngineModel.class.getResourceAsStream("/climb.bpmn20.xml")) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("%s", namespace)
                    .replaceFirst("%s", attributes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> variables(List<String> posts, long number) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("title", Climb.TITLE.formatted(number));
        variables.put("form", Climb.FORM);
        variables.put("due", new Date(System.currentTimeMillis() + FIVE_DAYS));
        for (int i = 0; i < posts.size(); i++) {
            variables.put("post" + (i + 1), posts.get(i));
        }
        return variables;
    }

    /** What each level says stays with the process, as a journal would have it. */
    static Map<String, Object> verdict(String stage) {
        return Map.of("verdict-" + stage, "APPROVED", "opinion-" + stage, Climb.OPINION);
    }
}
