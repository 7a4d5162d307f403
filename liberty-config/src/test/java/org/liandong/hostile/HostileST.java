package org.liandong.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.authority.Addresses;
import org.liandong.authority.Things;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;
import org.liandong.test.Session;
import org.liandong.upgrade.JournalCheck;

/**
 * Posts that nobody means well with, made from a seed, to every page and every address of REST: each is answered with a sentence, tells
 * nothing, and leaves nothing half-written (T2, T4, T5, T6). 500 in every build; {@code -Dhostile.posts=10000
 * -Dhostile.databases=all} sends more, {@code -Dhostile.seed} others, and {@code -Dhostile.number} one of them alone.
 */
class HostileST {
    private static final int POSTS = Integer.getInteger("hostile.posts", 500);
    private static final long SEED = Long.getLong("hostile.seed", 20260601L);
    private static final int NUMBER = Integer.getInteger("hostile.number", -1);
    private static final int THREADS = 3;
    private static final int SHOWN = 25;
    private static final String STALLS = "approval/stalls.xhtml";
    private static final String WORD = "密件QX7";

    /** Who may change nothing at all. */
    private static final Set<String> NOBODY = Set.of(Addresses.ANONYMOUS, "stranger");
    /** Who may change nothing of the first university. */
    private static final Set<String> ELSEWHERE = Set.of("uni2-head", "uni2-admin");

    /** What is written of whoever comes, be it refused, and what everybody keeps for himself. */
    private static final Set<String> OF_WHOEVER_COMES = Set.of(
            "audit_record",
            "audit_chain",
            "flyway_schema_history",
            "message_preference",
            "saved_view",
            "search_export",
            "sign_in_failure",
            "search_export_part",
            "calendar_feed",
            "stock_phrase");

    private final Addresses addresses = Addresses.written();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final ThreadLocal<Map<String, Attacker>> attackers = ThreadLocal.withInitial(HashMap::new);
    private List<String> rows;
    private ServerUnderTest server;
    private RestAttack rest;
    private FormAttack forms;
    private ServletAttack servlets;
    private Verdict verdict;

    static List<Database> databases() {
        return "all".equals(System.getProperty("hostile.databases"))
                ? List.of(Database.values())
                : List.of(Database.POSTGRESQL);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void T2_T5_T6_whateverComesIsAnsweredAndNothingIsHalfWritten(Database database) throws Exception {
        try (ServerUnderTest fresh = ServerUnderTest.fresh(
                        "hostile-" + database.name().toLowerCase(), database)
                .start()) {
            server = fresh;
            rows = new ArrayList<>(addresses.rows());
            rows.addAll(ServletAttack.rows());
            Collections.shuffle(rows, new Random(SEED));
            Map<String, String> things = Things.made(server, WORD);
            Known known = new Known(server, things);
            rest = new RestAttack(known);
            forms = new FormAttack(things);
            servlets = new ServletAttack(things);
            verdict = new Verdict(List.of(WORD));
            Await.until(() -> Rows.count(server, "select count(*) from progress_delta where id > ?", 0) == 0);
            Map<String, String> before = Tables.of(server);
            attack(NOBODY::contains);
            Tables.changed(before, Tables.of(server), OF_WHOEVER_COMES)
                    .forEach(table -> faults.add("nobody's posts changed " + table));
            String first = ofTheFirst();
            attack(ELSEWHERE::contains);
            if (!first.equals(ofTheFirst())) {
                faults.add("the other university changed something of the first: " + first + ofTheFirst());
            }
            attack(user -> !NOBODY.contains(user) && !ELSEWHERE.contains(user));
            unforeseen();
            Files.write(Path.of("target", "hostile-" + database.name().toLowerCase() + ".txt"), faults);
            assertEquals(
                    "",
                    String.join("\n", faults.subList(0, Math.min(SHOWN, faults.size()))),
                    faults.size() + " faults");
            sound();
        }
    }

    /** Sends the posts of those users. */
    private void attack(Predicate<String> users) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> calls = IntStream.range(0, POSTS)
                    .filter(number -> NUMBER < 0 || NUMBER == number)
                    .filter(number -> users.test(user(number)))
                    .<Callable<Void>>mapToObj(number -> () -> attack(number))
                    .toList();
            for (Future<Void> done : pool.invokeAll(calls)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private String row(int number) {
        return rows.get(number % rows.size());
    }

    /** Every other time one who is let in. */
    private String user(int number) {
        Random random = new Random(SEED * 31 + number);
        List<String> in = row(number).startsWith("servlet ") ? List.of() : addresses.letIn(row(number));
        List<String> from = in.isEmpty() || random.nextBoolean() ? addresses.users() : in;
        return from.get(random.nextInt(from.size()));
    }

    private Void attack(int number) throws IOException {
        Random random = new Random(SEED * 1_000_003 + number);
        String user = user(number);
        Attacker attacker = attackers.get().get(user);
        if (attacker == null) {
            attacker = new Attacker(user, server.port());
            attackers.get().put(user, attacker);
        }
        Post post = post(row(number), attacker, random);
        Wire.Answer answer = attacker.send(post);
        boolean outsider = NOBODY.contains(user) || ELSEWHERE.contains(user);
        for (String fault : verdict.faults(post, answer, outsider)) {
            faults.add("-Dhostile.seed=%d -Dhostile.number=%d by %s → %d %s%n    %s"
                    .formatted(SEED, number, user, answer.status(), fault, post));
        }
        return null;
    }

    private Post post(String row, Attacker attacker, Random random) throws IOException {
        if (row.startsWith("page ")) {
            return forms.post(row, attacker, random);
        }
        return row.startsWith("servlet ") ? servlets.post(row, random) : rest.post(row, random);
    }

    /** What the other university has no business with. */
    private String ofTheFirst() throws SQLException {
        String below = "(select u.id from org_unit u, org_unit t where t.code = 'u1' and u.path like t.path || '%')";
        StringBuilder state = new StringBuilder();
        for (String query : List.of(
                "select * from org_unit where id in " + below,
                "select * from person where unit_id in " + below,
                "select * from post where unit_id in " + below,
                "select * from approval_request where origin_id in " + below,
                "select * from action_record",
                "select * from dispatch where unit_id in " + below)) {
            state.append(query).append(": ").append(Tables.of(server, query)).append('\n');
        }
        return state.toString();
    }

    /** What failed inside, also where nobody was told. */
    private void unforeseen() {
        try (var lines = server.log().lines()) {
            lines.filter(line -> line.contains("failed, id ")).limit(SHOWN).forEach(faults::add);
        }
    }

    /** Every chain holds, and the watchdog finds nothing that stands where it cannot. */
    private void sound() throws Exception {
        Api auditor = new Api(server, "auditor");
        assertEquals(
                "sound", auditor.post("/journal/checks?wait=true", null).json().getString("state"));
        assertEquals(
                "sound", auditor.post("/audit/checks?wait=true", null).json().getString("state"));
        try (Connection connection = server.connection()) {
            assertEquals(Optional.empty(), JournalCheck.firstBroken(connection));
        }
        Session keeper = new Session(server, "province-admin");
        keeper.press(STALLS, keeper.get(STALLS), "form:look", Map.of());
        assertEquals(
                0,
                Rows.count(
                        server,
                        "select count(*) from stall where kind not in ('NOBODY', 'APPLICANT_GONE') and id > ?",
                        0));
    }
}
