package org.liandong.approval.view;

import java.io.Serializable;
import java.util.List;
import org.liandong.approval.request.RequestState;

/**
 * How a request stands to a collective request (A10).
 *
 * @param of the list that it came with; null for a list itself
 * @param number of that list
 * @param title of that list
 * @param rank its place there
 * @param in it goes with the list: what is decided about the list is decided about it
 * @param supplement it had left the list and came back (补报)
 * @param items of a list, in their order, those that have left it last
 */
public record Listed(
        Long of, String number, String title, Integer rank, boolean in, boolean supplement, List<Item> items)
        implements Serializable {
    /** An item as the viewer may know it; {@code place} counts those that go with the list, 0 = has left it. */
    public record Item(
            Long id, int place, String number, String title, RequestState state, boolean in, boolean supplement)
            implements Serializable {}

    /** Items that go with the list. */
    public List<Item> going() {
        return items.stream().filter(Item::in).toList();
    }

    /** Items that have left it. */
    public List<Item> gone() {
        return items.stream().filter(item -> !item.in()).toList();
    }
}
