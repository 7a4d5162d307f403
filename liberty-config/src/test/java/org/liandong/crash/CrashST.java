package org.liandong.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.test.Await;
import org.liandong.test.Postbox;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/**
 * The server is killed at a moment by chance while eight people file and decide, and started again: twice here, 20 times on PostgreSQL and 5 times
 * on Derby with {@code -Dcrash.rounds.postgresql=20 -Dcrash.rounds.derby=5}. Each run is another one; {@code -Dcrash.seed} repeats its moments.
 */
class CrashST {
    private static final int PEOPLE = 8;
    private static final int SHORTEST = 500;
    private static final int LONGEST = 4_000;

    private final Random random = new Random(Long.getLong("crash.seed", System.nanoTime()));

    @ParameterizedTest
    @EnumSource
    void T9_whatWasAcknowledgedIsThereOnceHoweverOftenTheServerIsKilled(Database database) throws Exception {
        String name = "crash-" + database.name().toLowerCase(Locale.ROOT);
        int rounds = Integer.getInteger("crash.rounds." + database.name().toLowerCase(Locale.ROOT), 2);
        Postbox postbox = Postbox.shared();
        Ledger ledger = new Ledger(Path.of("target", name, "acknowledged.txt"));
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try (ServerUnderTest server =
                ServerUnderTest.fresh(name, database).set(postbox).start()) {
            Set<String> addresses = giveAddresses(server);
            List<Climber> climbers = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> new Climber(server, "uni1-fac1-class" + (1 + i % 2), ledger))
                    .toList();
            Aftermath aftermath = new Aftermath(server);
            for (int round = 0; round < rounds; round++) {
                List<CompletableFuture<Void>> work = climbers.stream()
                        .map(climber -> CompletableFuture.runAsync(climber::climb, threads))
                        .toList();
                int before = ledger.all().size();
                Await.until(() -> ledger.all().size() > before || work.stream().anyMatch(CompletableFuture::isDone));
                TimeUnit.MILLISECONDS.sleep(SHORTEST + random.nextInt(LONGEST - SHORTEST));
                server.kill();
                work.forEach(CompletableFuture::join);
                server.start();
                aftermath.holds(ledger);
            }
            climbers.forEach(Climber::settle);
            aftermath.holds(ledger);
            String mails = checkMails(server, addresses, rounds);
            System.out.printf(
                    "T9 %s: killed %d times; %d acknowledged, %d sent again, %d reports to the end; %s%n",
                    database,
                    rounds,
                    ledger.all().size(),
                    climbers.stream().mapToInt(Climber::repeated).sum(),
                    climbers.stream().mapToInt(Climber::approved).sum(),
                    mails);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whoever decides is told by mail at once. */
    private static Set<String> giveAddresses(ServerUnderTest server) throws Exception {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            Set<String> people = Aftermath.strings(
                    statement,
                    "select id from person where login in ('uni1-fac1-head', 'uni1-reviewer', 'uni1-reviewer2', 'uni1-head', 'province-head')");
            for (String person : people) {
                statement.execute(
                        "insert into message_preference (person_id, lang, address, mailed, rhythm, digest_hour, digest_day,"
                                + " given_tries, urgent_at_once, lock_version) values (" + person + ", 'zh', '"
                                + address(server, person)
                                + "', 'WAITING', 'AT_ONCE', 8, 1, 0, true, 0)");
            }
            return people;
        }
    }

    private static String address(ServerUnderTest server, String person) {
        return person + "@" + server.database().name().toLowerCase(Locale.ROOT) + ".crash.example.edu";
    }

    /** Every letter has come; only what was being handed over when the server died came again, and under the same Message-ID. */
    private static String checkMails(ServerUnderTest server, Set<String> people, int kills) throws Exception {
        // a letter that was claimed by a server that died would come due in three minutes
        Await.until(() -> {
            Rows.change(server, "update letter set due_at = created_at where state = 'WAITING'");
            return Rows.count(server, "select count(*) from outgoing_message where letter_id is null and id > ?", 0)
                            + Rows.count(server, "select count(*) from letter where state <> 'SENT' and id > ?", 0)
                    == 0;
        });
        Map<String, Integer> came = new HashMap<>();
        for (String person : people) {
            for (MimeMessage mail : Postbox.shared().to(address(server, person))) {
                came.merge(mail.getMessageID(), 1, Integer::sum);
            }
        }
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            Set<String> letters = Aftermath.strings(statement, "select '<' || message_id || '>' from letter");
            assertEquals(letters, came.keySet());
            assertEquals(
                    Set.of(),
                    Aftermath.strings(
                            statement,
                            "select event from outgoing_message group by event, recipient_id having count(*) > 1"));
        }
        int again = came.values().stream().mapToInt(count -> count - 1).sum();
        assertTrue(again <= kills, again + " mails came again, of at most one for each time the server was killed");
        return "%d mails, %d of them twice".formatted(came.size(), again);
    }
}
