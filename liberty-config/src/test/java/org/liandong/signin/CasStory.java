package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.CasUnderTest;
import org.liandong.test.ServerUnderTest;

/** People sign in at a stand-in for CAS (T1, T3), with the variables that docs/sign-in.md names for it; a part of {@link SignOnST}. */
final class CasStory {
    private final ServerUnderTest server;
    private final CasUnderTest cas;

    CasStory(ServerUnderTest server, CasUnderTest cas) {
        this.server = server;
        this.cas = cas;
    }

    void run() {
        cas.comes("uni1-head", Map.of());
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            assertEquals(200, page.navigate(server.url("approval/inbox.xhtml")).status());
            assertEquals("uni1-head", page.getAttribute("main", "data-user"));
        }
        cas.comes("cas-newcomer", Map.of("employeeNumber", "2026T0781", "name", "陈新来", "unit", "u1f2"));
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            page.navigate(server.url("account/index.xhtml"));
            assertTrue(page.content().contains("陈新来"), "entered from the attributes of the profile");
            assertEquals(403, page.navigate(server.url("approval/file.xhtml")).status());
        }
    }
}
