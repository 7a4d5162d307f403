package org.liandong.organisation.importing;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What is taken where a file says nothing, and how a unit may be called in it. Nothing for files of the product's own.
 *
 * @param unit code of the unit that the file is for
 * @param codes gives the code of a unit that is called by its name; what it does not know stays as it is
 */
public record Defaults(String unit, LocalDate today, UnaryOperator<String> codes) {
    public static final Defaults NONE = new Defaults(null, null);

    public Defaults(String unit, LocalDate today) {
        this(unit, today, UnaryOperator.identity());
    }

    boolean isAny() {
        return today != null;
    }

    String code(String cell) {
        return cell == null ? null : codes.apply(cell);
    }
}
