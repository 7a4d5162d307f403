package org.liandong.web.approval;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.liandong.approval.view.Listed;
import org.liandong.common.InvalidInputException;
import org.liandong.common.Text;

/** Items of a list with the places that somebody types for them (A10). */
public final class Ranked implements Serializable {
    private final List<Row> rows;

    /** An item, and where it shall stand. */
    public static final class Row implements Serializable {
        private final Listed.Item item;
        private String place;

        Row(Listed.Item item) {
            this.item = item;
            this.place = String.valueOf(item.place());
        }

        public Listed.Item getItem() {
            return item;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        private boolean isNumber() {
            return Text.isBlank(place) || place.strip().matches("[0-9]{1,6}");
        }

        private int wanted() {
            return Text.isBlank(place) ? item.place() : Integer.parseInt(place.strip());
        }
    }

    Ranked(List<Listed.Item> items) {
        rows = items.stream().map(Row::new).toList();
    }

    /** These items with the places that were typed for those of them that were there. */
    Ranked with(List<Listed.Item> items) {
        Ranked more = new Ranked(items);
        more.rows.forEach(row ->
                rows.stream().filter(old -> old.item.id().equals(row.item.id())).forEach(old -> row.place = old.place));
        return more;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Refuses, at a field of the page, what is no number. */
    void check(String field) {
        rows.stream().filter(row -> !row.isNumber()).findFirst().ifPresent(row -> {
            throw new InvalidInputException(field, "place-number", row.item.title());
        });
    }

    /** The items' ids in the order that was typed: who moves up to a place comes before who stands there, who moves down behind. */
    List<Long> order() {
        return rows.stream()
                .sorted(Comparator.comparingInt(Row::wanted)
                        .thenComparingInt(row -> Integer.compare(row.wanted(), row.item.place()))
                        .thenComparingInt(row -> row.item.place()))
                .map(row -> row.item.id())
                .toList();
    }

    /** Somebody typed another place than there is. */
    boolean isChanged() {
        return rows.stream().anyMatch(row -> row.wanted() != row.item.place());
    }
}
