package org.liandong.web.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liandong.form.FormData;
import org.liandong.web.shell.Say;

/** Conditions in words: {@code “情况说明”包含“经费”，且“明细行数”不少于 3} (A5). */
@Named
@ApplicationScoped
public class RuleWords {
    @Inject
    private Say say;

    /** @param json as it is kept; null = always */
    public String words(String json) {
        return json == null ? say.of("rule.always") : words(FormData.parse(json), 0);
    }

    private String words(JsonObject json, int depth) {
        if (json.containsKey("and")) {
            return group(json.getJsonArray("and"), "rule.and", depth);
        }
        if (json.containsKey("or")) {
            return group(json.getJsonArray("or"), "rule.or", depth);
        }
        if (json.containsKey("not")) {
            return say.of("rule.not", words(json.getJsonObject("not"), 0));
        }
        String is = "rule_is." + json.getString("is").toUpperCase(Locale.ROOT);
        String right = json.containsKey("other")
                ? name(json.getString("other"))
                : json.containsKey("date")
                        ? json.getString("date")
                        : json.containsKey("value")
                                ? say.of(
                                        "rule.value",
                                        json.get("value").toString().replaceAll("^\"|\"$", ""))
                                : "";
        return say.of("rule.compare", name(json.getString("field")), say.of(is), right)
                .strip();
    }

    private String group(JsonArray parts, String joint, int depth) {
        String joined = parts.getValuesAs(JsonObject.class).stream()
                .map(part -> words(part, depth + 1))
                .collect(Collectors.joining(say.of(joint)));
        return depth == 0 || parts.size() == 1 ? joined : say.of("rule.bracket", joined);
    }

    /** What a value is called; by its own name where the bundles know none. */
    public String name(String fact) {
        String known = say.of("fact." + fact);
        return known.equals("fact." + fact) ? fact : known;
    }
}
