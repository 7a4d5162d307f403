package org.liandong.search.export;

import org.liandong.search.SearchFilter;

/** A filter as an export keeps it, for tests of other packages. */
public final class Kept {
    private Kept() {}

    public static SearchFilter filter(String query) {
        return ExportRows.filter(query);
    }
}
