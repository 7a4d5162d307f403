package org.liandong.organisation.importing;

/** What of a person an import may change; {@code unit} is the code of the home unit. */
public record PersonState(String login, String name, String category, String unit) {
    /** This state with what the line says; an empty cell, or a column that the file lacks, changes nothing. */
    PersonState with(PersonLine line) {
        return new PersonState(
                line.row().has("login") && line.login() != null ? line.login() : login,
                line.name() == null ? name : line.name(),
                line.category() == null ? category : line.category(),
                line.row().has("unit") && line.unit() != null || unit == null ? line.unit() : unit);
    }
}
