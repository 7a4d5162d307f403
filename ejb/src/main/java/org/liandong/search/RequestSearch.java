package org.liandong.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a request is found by besides what its row holds: title, number, unit, fields and their initials, one after the other with a bar between. */
@Entity
@Table(name = "request_search")
public class RequestSearch {
    /** Written by the upgrade; initials and fields are still to come. */
    static final short DUE = 0;

    private static final short FILLED = 1;

    @Id
    @Column(name = "request_id")
    private Long requestId;

    private String words;

    private short filled = FILLED;

    protected RequestSearch() {}

    RequestSearch(Long requestId) {
        this.requestId = requestId;
    }

    void say(String text) {
        words = text;
        filled = FILLED;
    }

    String words() {
        return words;
    }

    boolean isDue() {
        return filled == DUE;
    }
}
