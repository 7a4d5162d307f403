package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which collective request a request belongs to, at which rank, and whether it still goes with it (A10). */
@Embeddable
public class Listing {
    /** The kind of subject of a collective request itself. */
    public static final String TYPE = "list";

    /** What becomes of an item. */
    public enum Way {
        /** It goes with its list. */
        TOGETHER,
        /** It has left its list and goes by itself. */
        ALONE
    }

    @Column(name = "list_id")
    private Long list;

    @Column(name = "list_rank")
    private Integer rank;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_way")
    private Way way;

    private boolean supplement;

    protected Listing() {}

    static Listing none() {
        return new Listing();
    }

    static Listing of(Long list, int rank) {
        Listing listing = new Listing();
        listing.list = list;
        listing.way = Way.TOGETHER;
        listing.rank = rank;
        return listing;
    }

    /** The collective request that it came with; null for most. */
    public Long list() {
        return list;
    }

    /** Its place, from 1; items that have left keep the one they had. */
    public Integer rank() {
        return rank;
    }

    /** It goes with its list: what is decided about the list is decided about it. */
    public boolean isIn() {
        return way == Way.TOGETHER;
    }

    /** It had left and came back (补报). */
    public boolean isSupplement() {
        return supplement;
    }

    public void rankAt(int place) {
        rank = place;
    }

    void leave() {
        way = Way.ALONE;
    }

    void rejoin(int place) {
        way = Way.TOGETHER;
        supplement = true;
        rank = place;
    }
}
