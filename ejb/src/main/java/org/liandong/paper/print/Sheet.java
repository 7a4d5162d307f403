package org.liandong.paper.print;

import java.util.ArrayList;
import java.util.List;
import org.liandong.common.Hashes;

/**
 * What an approval sheet says (A21); the same request for the same eyes always says the same.
 *
 * @param number null while it has none
 * @param state in words; {@code end} says whether and how it ended, which is printed in seal red
 * @param facts what it is; {@code contents} what was filled in
 * @param stops what was done about it, oldest first
 */
public record Sheet(
        String number,
        String title,
        String unit,
        String filer,
        String state,
        End end,
        List<Fact> facts,
        List<Fact> contents,
        List<Grid> grids,
        List<Stop> stops) {
    /** How it ended. */
    public enum End {
        OPEN,
        GRANTED,
        REFUSED
    }

    /** A label with what stands beside it. */
    public record Fact(String label, String value) {}

    /** A table; {@code block} is the one in which it stands. */
    public record Grid(Block block, String label, List<String> head, List<List<String>> rows) {}

    /** Something that was done: where, by whom (and for whom), what came of it, what was said, when and in which round. */
    public record Stop(String where, String who, String outcome, String words, String when, String round) {}

    /** All that it says, in order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(text(number), title, unit, filer, state));
        facts.forEach(fact -> lines.addAll(List.of(fact.label(), fact.value())));
        contents.forEach(fact -> lines.addAll(List.of(fact.label(), fact.value())));
        for (Grid grid : grids) {
            lines.add(grid.label());
            lines.addAll(grid.head());
            grid.rows().forEach(lines::addAll);
        }
        stops.forEach(stop -> lines.addAll(
                List.of(stop.where(), stop.who(), stop.outcome(), stop.words(), stop.when(), stop.round())));
        return lines;
    }

    /** SHA-256 of what it says, in hex. */
    public String hash() {
        return Hashes.of(lines().toArray());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
