package org.liandong.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.test.ServerUnderTest.Database;

/** The test bed of the stories itself: server, browser, axe, look into the database, count of statements. */
class SmokeST {

    @ParameterizedTest
    @EnumSource
    void signsIn(Database database) throws Exception {
        var server = ServerUnderTest.on(database);
        try (var context = BrowserUnderTest.context()) {
            var page = context.newPage();
            page.navigate(server.url(""));
            BrowserUnderTest.axe(page);
            BrowserUnderTest.screenshot(page, "sign-in");
            BrowserUnderTest.signIn(page, "stranger", server.url(""));
            assertTrue(page.url().startsWith(server.url("")));
        }
        try (var connection = server.connection();
                var statement = connection.createStatement();
                var failed = statement.executeQuery(
                        "select count(*) from \"flyway_schema_history\" where \"success\" = false")) {
            failed.next();
            assertEquals(0, failed.getInt(1));
        }
    }
}
