package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.DirectoryUnderTest;
import org.liandong.test.ServerUnderTest;

/** A campus directory says whose password is right (T1), with the include and variables of docs/sign-in.md. */
class DirectoryST {
    @Test
    void T1_T2_passwordsAndGroupsAreTheDirectorys() {
        try (var directory = new DirectoryUnderTest(Map.of(
                        "zhaomin", List.of("user"),
                        "auditor", List.of("user", "auditor"),
                        "passer-by", List.of("alumni"),
                        "guard", List.of("wheel")));
                var server = ServerUnderTest.fresh("directory", ServerUnderTest.Database.DERBY)
                        .set(directory)
                        .set("trial", false)
                        .start()) {
            assertEquals(200, signIn(server, "zhaomin", "campus", "account/index.xhtml"));
            assertEquals(403, signIn(server, "zhaomin", "campus", "audit/records.xhtml"));
            assertEquals(200, signIn(server, "auditor", "campus", "audit/records.xhtml"));
            assertEquals(
                    403, signIn(server, "passer-by", "campus", "account/index.xhtml"), "in no group of the product");
            for (String[] wrong :
                    new String[][] {{"zhaomin", "demo"}, {"zhaomin", "*"}, {"*", "campus"}, {"nobody", "campus"}}) {
                assertEquals(0, signIn(server, wrong[0], wrong[1], "account/index.xhtml"), String.join(" / ", wrong));
            }
        }
    }

    /** Status of the page after signing in; 0 = not let in. */
    private static int signIn(ServerUnderTest server, String user, String password, String path) {
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            page.navigate(server.url("account/index.xhtml"));
            page.fill("[name=j_username]", user);
            page.fill("[name=j_password]", password);
            page.click("form[action*=j_security_check] [type=submit]");
            page.waitForLoadState();
            if (page.url().contains("failed=1")) {
                assertTrue(page.content().contains("用户名或密码不正确"));
                return 0;
            }
            return page.navigate(server.url(path)).status();
        }
    }
}
