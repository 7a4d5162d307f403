package org.liandong.organisation.admin;

import java.io.Serializable;
import org.liandong.common.Checks;

/** A person as an administrator types it in; nothing more is asked about anybody (B3). */
public record PersonEntry(String staffNo, String login, String name, String category) implements Serializable {
    /** With blanks cut off; problems at {@code staffNo, login, category} and, for the name, at the field given. */
    PersonEntry checked(Checks checks, String nameField) {
        return new PersonEntry(
                checks.requiredLine("staffNo", staffNo, 40),
                checks.requiredLine("login", login, 80),
                checks.requiredLine(nameField, name, 80),
                checks.optional("category", category, 24));
    }
}
