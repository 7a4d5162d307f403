package org.liandong.common.sheet;

import java.util.List;

/**
 * A list as a file holds it, all texts.
 *
 * @param name of the file, for one of several sheets with the sheet's: {@code plan.xlsx[人员]}
 * @param headings the first line with at least two cells; a title above it is passed over
 */
public record Table(String name, List<String> headings, List<Line> lines) {
    /** A line that is not empty, with its number in the file; cells may be fewer than headings. */
    public record Line(long number, List<String> cells) {}
}
