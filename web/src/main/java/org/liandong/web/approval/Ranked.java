package org.liandong.web.approval;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.liandong.approval.view.Listed;

/** Items of a list with the places that somebody types for them (A10). */
public final class Ranked implements Serializable {
    private final List<Row> rows;

    /** An item, and where it shall stand. */
    public static final class Row implements Serializable {
        private final Listed.Item item;
        private Integer place;

        Row(Listed.Item item) {
            this.item = item;
            this.place = item.place();
        }

        public Listed.Item getItem() {
            return item;
        }

        public Integer getPlace() {
            return place;
        }

        public void setPlace(Integer place) {
            this.place = place;
        }

        private int wanted() {
            return place == null ? item.place() : place;
        }
    }

    Ranked(List<Listed.Item> items) {
        rows = items.stream().map(Row::new).toList();
    }

    public List<Row> getRows() {
        return rows;
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
