package org.liandong.organisation.admin;

import java.io.Serializable;
import org.liandong.common.Checks;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;

/** A unit as an administrator types it in. */
public record UnitEntry(String code, UnitKind kind, String name, UnitText text) implements Serializable {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DUTY = 2000;
    private static final int LONGEST_DELEGATION = 200;
    private static final int HIGHEST_POSITION = 999_999;

    /** The entry with blanks cut off; problems at {@code code, kind, name, chainName, aliases, position, duty, onBehalfOf}. */
    UnitEntry checked(Checks checks) {
        String newCode = checks.requiredLine("code", code, LONGEST_CODE);
        checks.given("kind", kind);
        String newName = checks.requiredLine("name", name, LONGEST_NAME);
        checks.reportIf(
                text.position() < 0 || text.position() > HIGHEST_POSITION, "position", "field-number-too-long", 6);
        for (String alias : text.aliases()) {
            checks.requiredLine("aliases", alias, LONGEST_NAME);
            checks.reportIf(
                    text.aliases().indexOf(alias) != text.aliases().lastIndexOf(alias),
                    "aliases",
                    "duplicate-alias",
                    alias);
        }
        return new UnitEntry(
                newCode,
                kind,
                newName,
                new UnitText(
                        checks.optional("chainName", text.chainName(), LONGEST_NAME),
                        text.aliases(),
                        text.position(),
                        checks.optional("duty", text.duty(), LONGEST_DUTY),
                        checks.optional("onBehalfOf", text.onBehalfOf(), LONGEST_DELEGATION)));
    }
}
