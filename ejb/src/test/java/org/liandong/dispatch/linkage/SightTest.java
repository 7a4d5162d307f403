package org.liandong.dispatch.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** T2, A11: what one sees of the tree, and whom one urges. */
class SightTest {
    private static Viewer holding(Role role, String... paths) {
        return new Viewer(
                1L,
                "x",
                "x",
                "x",
                java.util.stream.Stream.of(paths)
                        .map(path -> new Viewer.HeldPost(1L, role, last(path), "u", Level.UNIVERSITY, path))
                        .toList());
    }

    private static Long last(String path) {
        return Long.valueOf(path.replaceAll(".*/(\\d+)/$", "$1"));
    }

    @Test
    void T2_ownUnitsAndWhatIsBelow() {
        Sight sight = new Sight(holding(Role.CLERK, "/1/2/", "/1/2/5/", "/1/9/"), null);
        assertEquals(List.of("/1/2/", "/1/9/"), sight.tops());
        assertTrue(sight.sees("/1/2/7/"));
        assertFalse(sight.sees("/1/"));
        assertFalse(sight.sees("/1/3/"));
        assertTrue(new Sight(holding(Role.FINANCE, "/1/2/"), null).tops().isEmpty());
    }

    @Test
    void T2_aDepartmentSeesAsFarAsItsOwnDispatchReaches() {
        Viewer department = holding(Role.CLERK, "/1/2/4/");
        assertFalse(new Sight(department, null).sees("/1/2/7/"));
        Sight own = new Sight(department, new Sight.Sent(99L, 4L, 2L));
        assertEquals(List.of("/1/2/"), own.tops());
        assertTrue(own.sees("/1/2/7/"));
        assertTrue(own.mayUrgeBelow("/1/2/7/"));
        assertFalse(new Sight(department, new Sight.Sent(99L, 1L, 1L)).sees("/1/2/7/"));
    }

    @Test
    void A11_whoIsAboveUrgesAndNobodyHimself() {
        Sight university = new Sight(holding(Role.HEAD, "/1/2/"), null);
        assertTrue(university.mayUrge("/1/2/7/", 1L, 1L));
        assertFalse(university.mayUrge("/1/2/", 1L, 1L));
        assertTrue(university.mayUrge("/1/3/", 2L, 1L), "it sent it");
        assertTrue(university.mayUrge("/1/3/", 1L, 2L), "it gave it");
        assertFalse(new Sight(holding(Role.CHAIR, "/1/2/"), null).mayUrge("/1/2/7/", 1L, 1L), "files nothing");
    }
}
