package org.liandong.web.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.liandong.approval.inbox.Tab;

class FromListTest {
    @Test
    void filtersAreInTheAddressAndNothingElseIs() {
        assertEquals(
                "/approval/inbox.xhtml?tab=todo",
                FromList.of(null, null, null, null).inbox());
        assertEquals(
                "/approval/inbox.xhtml?tab=todo&route=four-level&due=late",
                FromList.of("todo", "four-level", "late", "k1").inbox());
        assertEquals(
                "/approval/inbox.xhtml?tab=done&route=a%26due%3Dx",
                FromList.of("done", "a&due=x", null, null).inbox());
    }

    @Test
    void whatAnAddressSaysWronglyCountsAsNotSaid() {
        assertEquals(Tab.TODO, FromList.of("nonsense", null, null, null).tab());
        assertNull(FromList.of("todo", null, "tomorrow", null).due());
        assertNull(FromList.of("done", null, "late", null).due(), "only what waits has a limit");
    }

    @Test
    void theNextRowIsAskedForFromTheOneThatWasOpened() {
        assertEquals(
                "/approval/inbox.xhtml?tab=todo&due=week&at=2026-11-24%7C7&open=next",
                FromList.of("todo", "", "week", "2026-11-24|7").open("next"));
    }
}
