package org.liandong.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;
import org.liandong.test.Tampering;

/** Whoever changes or deletes a record of the audit is found; what is too old goes and leaves the rest provable (T8). */
class AuditTamperingST {
    private static final String UNLINKED = "select count(*) from audit_record where chain_no is null and id > ?";

    private ServerUnderTest server;
    private Tampering tampering;

    static List<Database> databases() {
        return Tampering.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void T8_everyChangeIsFoundAndWhatIsTooOldGoes(Database database) throws Exception {
        try (ServerUnderTest fresh = ServerUnderTest.fresh(
                        "audit-" + database.name().toLowerCase(Locale.ROOT), database)
                .start()) {
            server = fresh;
            try (Connection connection = server.connection()) {
                tampering = new Tampering(connection);
                for (int i = 1; i <= 3; i++) {
                    tampering.execute(
                            "insert into audit_record (id, acted_at, actor, kind, operation) values (?, ?, 'old', 'SIGN_IN', 'sign-in')",
                            900_000_000L + i,
                            Timestamp.valueOf(LocalDateTime.now().minusYears(4)));
                }
                linked();
                for (int i = 0; i < 5; i++) {
                    assertEquals(403, new Api(server, "stranger").get("/audit").status());
                }
                linked();
                sound();
                List<Executable> cases = new ArrayList<>();
                for (String column : tampering.columns("audit_record").keySet()) {
                    cases.add(() -> changed("audit_record", column, "chain_no = 5"));
                }
                for (String column : tampering.columns("audit_chain").keySet()) {
                    if (!column.equals("id")) {
                        cases.add(() -> changed("audit_chain", column, "id = 1"));
                    }
                }
                cases.add(() -> deleted("chain_no = 5"));
                cases.add(() -> deleted("chain_no = (select max(chain_no) from audit_record)"));
                cases.add(() -> deleted("chain_no = 1"));
                assertAll(cases);
                sound();
            }
            server.restart();
            Await.until(() ->
                    Rows.count(server, "select count(*) from audit_record where actor = 'old' and id > ?", 0) == 0);
            linked();
            assertEquals(4, Rows.count(server, "select first_no from audit_chain where id >= ?", 0));
            sound();
        }
    }

    private void changed(String table, String column, String where) throws Exception {
        Tampering.Saved row = tampering.save(table, where);
        Object before = tampering.value(table, column, where);
        Object after = Tampering.other(before, tampering.columns(table).get(column));
        if (column.equals("chain_no") || column.equals("id")) { // one more may be the next record's
            after = 999_999L;
        }
        String id = "id = " + tampering.value(table, "id", where);
        tampering.execute("update " + table + " set " + column + " = ? where " + where, after);
        try {
            broken(table + "." + column);
        } finally {
            tampering.execute("delete from " + table + " where " + (column.equals("id") ? "id = " + after : id));
            row.putBack();
        }
    }

    private void deleted(String where) throws Exception {
        Tampering.Saved row = tampering.save("audit_record", where);
        tampering.execute("delete from audit_record where " + where);
        try {
            broken("deleted where " + where);
        } finally {
            row.putBack();
        }
    }

    private void broken(String what) {
        Api.Answer answer = check();
        assertEquals(409, answer.status(), what);
        assertEquals("broken", answer.json().getString("state"), what);
        assertTrue(
                answer.json().getJsonObject("finding").getString("detail").matches("(?s).*\\d+.*"),
                () -> what + ": " + answer.json());
    }

    private void sound() {
        JsonObject check = check().json();
        assertEquals("sound", check.getString("state"), check::toString);
        assertTrue(check.getInt("done") > 4, check::toString);
    }

    private Api.Answer check() {
        return new Api(server, "auditor").post("/audit/checks?wait=true", null);
    }

    private void linked() throws Exception {
        Await.until(() -> Rows.count(server, UNLINKED, 0) == 0);
    }
}
