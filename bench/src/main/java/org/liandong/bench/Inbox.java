package org.liandong.bench;

import java.util.List;

/** An inbox as somebody opens it. */
interface Inbox {
    /** How many rows a page has. */
    int PAGE = 20;

    /** The first page and what is counted beside it; gives how much waits in all. */
    long open(long person, List<Long> posts);
}
