package org.liandong.paper.template;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.Checks;
import org.liandong.paper.print.Block;
import org.liandong.paper.print.Placeholders;

/**
 * What can be said in a template.
 *
 * @param body the text that a notice begins with; of sheets null
 * @param signature by whom a notice is signed; of sheets null
 */
public record TemplateForm(
        String heading, String title, String header, String footer, List<Block> blocks, String body, String signature)
        implements Serializable {
    /** Cleaned, or all that is wrong with it. */
    TemplateForm checked(boolean sheet) {
        Checks checks = new Checks();
        TemplateForm clean = new TemplateForm(
                line(checks, "heading", heading, 120),
                sheet ? checks.requiredLine("title", title, 120) : line(checks, "title", title, 120),
                line(checks, "header", header, 200),
                line(checks, "footer", footer, 200),
                blocks == null ? List.of() : List.copyOf(new java.util.LinkedHashSet<>(blocks)),
                checks.optional("body", body, 4000),
                line(checks, "signature", signature, 120));
        checks.reportIf(sheet && clean.blocks().isEmpty(), "first", "field-required");
        clean.checkNames(checks);
        checks.throwIfAny();
        return clean;
    }

    private static String line(Checks checks, String field, String text, int longest) {
        String line = checks.optional(field, text, longest);
        checks.reportIf(line != null && line.chars().anyMatch(Character::isISOControl), field, "field-characters");
        return line;
    }

    private void checkNames(Checks checks) {
        List<String[]> all = new ArrayList<>();
        all.add(new String[] {"heading", heading});
        all.add(new String[] {"title", title});
        all.add(new String[] {"header", header});
        all.add(new String[] {"footer", footer});
        all.add(new String[] {"body", body});
        all.add(new String[] {"signature", signature});
        all.forEach(one -> Placeholders.unknown(one[1]).stream()
                .findFirst()
                .ifPresent(name -> checks.report(one[0], "placeholder-unknown", "{{" + name + "}}")));
    }
}
