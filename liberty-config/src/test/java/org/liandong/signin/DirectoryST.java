package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.DirectoryUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** A campus directory says whose password is right (T1), with the include and variables of docs/sign-in.md. */
class DirectoryST {
    private static final int IDLE_SECONDS = 15;

    @Test
    void T1_T2_T4_passwordsAndGroupsAreTheDirectorys() throws Exception {
        try (var directory = new DirectoryUnderTest(
                        Map.of(
                                "zhaomin", List.of("user"),
                                "newcomer", List.of("user"),
                                "auditor", List.of("user", "auditor"),
                                "passer-by", List.of("alumni"),
                                "guard", List.of("wheel")),
                        Map.of("newcomer", List.of("2026T0777", "李新来", "campus")));
                var server = ServerUnderTest.fresh("directory", ServerUnderTest.Database.DERBY)
                        .set(directory)
                        .set("trial", false)
                        .set("https", false)
                        .set("session.timeout", IDLE_SECONDS + "s")
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
            assertEquals(
                    200, signIn(server, "ZhaoMin", "campus", "account/index.xhtml"), "as the directory spells or not");
            enteredAtTheFirstSignIn(server);
            whoDoesNothingForAsLongAsIsSetSignsInAgain(server);
        }
    }

    private static void whoDoesNothingForAsLongAsIsSetSignsInAgain(ServerUnderTest server) throws Exception {
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            page.navigate(server.url("account/index.xhtml"));
            page.fill("[name=j_username]", "zhaomin");
            page.fill("[name=j_password]", "campus");
            page.click("form[action*=j_security_check] [type=submit]");
            page.waitForSelector("main[data-user=zhaomin]");
            TimeUnit.SECONDS.sleep(IDLE_SECONDS + 2);
            page.navigate(server.url("account/index.xhtml"));
            assertTrue(page.innerText("main").contains("较长时间没有操作"), page.innerText("main"));
        }
    }

    private static void enteredAtTheFirstSignIn(ServerUnderTest server) {
        Rows.change(
                server,
                "insert into org_unit (id, code, unit_level, kind, name, path, position, valid_from) values (1000000,"
                        + " 'campus', 'UNIVERSITY', 'UNIVERSITY', '示范大学', '/1000000/', 10, DATE('2020-09-01'))");
        assertEquals(403, signIn(server, "newcomer", "campus", "approval/file.xhtml"), "without rights");
        assertEquals(200, signIn(server, "zhaomin", "campus", "account/index.xhtml"), "of no unit that there is");
        assertEquals(
                1,
                Rows.count(
                        server,
                        "select count(*) from person where login = 'newcomer' and staff_no = '2026T0777'"
                                + " and name = '李新来' and unit_id = 1000000",
                        0));
        assertEquals(1, Rows.count(server, "select count(*) from person", 0));
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
