package org.liandong.organisation.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file lists. A body is a unit with a duty, its seats are appointments: there is no fourth kind. */
public enum FileKind {
    UNITS(
            need("code"),
            own("parent"),
            need("kind"),
            own("level"),
            need("name"),
            own("chain_name"),
            own("aliases"),
            own("position"),
            own(Term.FROM),
            own(Term.TO),
            may("duty"),
            may("on_behalf_of")),
    PEOPLE(need("staff_no"), own("login"), need("name"), own("category"), may("unit")),
    APPOINTMENTS(
            need("unit"),
            need("role"),
            own("staff_no"),
            may("holder_unit"),
            may("holder_role"),
            own(Term.FROM),
            own(Term.TO));

    /**
     * A column of the product.
     *
     * @param required a file without it, and without one value for all lines, cannot be read
     * @param own whether files of the product's own always have it
     */
    public record Column(String name, boolean required, boolean own) {}

    private final List<Column> columns;

    FileKind(Column... columns) {
        this.columns = List.of(columns);
    }

    public List<Column> columns() {
        return columns;
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Columns of the product's own files: always there, or perhaps. */
    List<String> names(boolean always) {
        return columns.stream()
                .filter(column -> column.own() == always)
                .map(Column::name)
                .toList();
    }

    /** What the column, or the kind of file when {@code column} is null, is called in what goes out. */
    public String word(String column, boolean chinese) {
        String kind = name().toLowerCase(Locale.ROOT);
        return column == null ? Words.out(kind, kind, chinese) : Words.out(kind + "." + column, column, chinese);
    }

    /** Headings of what goes out. */
    public List<String> headings(boolean chinese) {
        return columns.stream().map(column -> word(column.name(), chinese)).toList();
    }

    /** The kind that a table with these headings is: the one all of whose obligatory columns but one at most are there, and most others. */
    public static Optional<FileKind> of(List<String> headings) {
        return Arrays.stream(values())
                .filter(kind -> kind.isMeantBy(headings))
                .max(java.util.Comparator.comparingLong(kind -> kind.found(headings, false)));
    }

    /** Whether a heading means the column. */
    public boolean isHeading(String column, String heading) {
        return Words.means(name().toLowerCase(Locale.ROOT) + "." + column, column, heading);
    }

    private boolean isMeantBy(List<String> headings) {
        long required = columns.stream().filter(Column::required).count();
        return found(headings, true) >= Math.max(2, required - 1);
    }

    private long found(List<String> headings, boolean required) {
        return columns.stream()
                .filter(column -> !required || column.required())
                .filter(column -> headings.stream().anyMatch(heading -> isHeading(column.name(), heading)))
                .count();
    }

    private static Column need(String name) {
        return new Column(name, true, true);
    }

    private static Column own(String name) {
        return new Column(name, false, true);
    }

    private static Column may(String name) {
        return new Column(name, false, false);
    }
}
