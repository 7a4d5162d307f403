package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.organisation.newcomer.Arrival;
import org.liandong.organisation.newcomer.Claims;
import org.liandong.organisation.newcomer.NewcomerService;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** Who comes for the first time, on each database (T3); the trial's stranger is unknown as long as a test runs. */
@ExtendWith(ArquillianExtension.class)
class NewcomerIT {
    private static final String NEWCOMER = "stranger";
    private static final int AT_ONCE = 8;

    @Inject
    private NewcomerService newcomers;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @BeforeEach
    void forget() throws Exception {
        change("update person set login = 'not-now' where login = ?", NEWCOMER);
    }

    @AfterEach
    void remember() throws Exception {
        change("delete from person where login = ?", NEWCOMER);
        change("update person set login = ? where login = 'not-now'", NEWCOMER);
    }

    @Test
    void T3_manyFirstPagesAtOnceEnterOnePerson() throws Exception {
        List<Arrival> all = caller.as(NEWCOMER, () -> {
            List<Future<Arrival>> under = Collections.nCopies(AT_ONCE, says("N-0001", "李新来", "u1")).stream()
                    .map(said -> executor.submit(() -> newcomers.arrive(said)))
                    .toList();
            List<Arrival> became = new java.util.ArrayList<>();
            for (Future<Arrival> each : under) {
                became.add(each.get());
            }
            return became;
        });
        assertEquals(1, Collections.frequency(all, Arrival.ENTERED), all.toString());
        assertEquals(AT_ONCE - 1, Collections.frequency(all, Arrival.KNOWN), all.toString());
        assertEquals(1, count("select count(*) from person where login = ?", NEWCOMER));
        assertEquals(
                0,
                count(
                        "select count(*) from appointment a join person p on p.id = a.person_id where p.login = ?",
                        NEWCOMER));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_record where operation = 'NewcomerService.arrive'"
                                + " and kind = 'ADMINISTRATION' and detail like ?",
                        "%person N-0001 signs in as " + NEWCOMER));
    }

    @Test
    void T3_whatTheCampusSaysIsLookedAtAndNobodyIsLinked() throws Exception {
        for (Optional<Claims> useless : List.of(
                Optional.<Claims>empty(),
                says(null, "李新来", "u1"),
                says("N-0002", " ", "u1"),
                says("N-0002", "李新来", null),
                says("N-0002", "李新来", "u-nowhere"),
                says("N-0002", "李\n新来", "u1"),
                says("N-0002", "李\u202E新来", "u1"),
                says("N\u0000", "李新来", "u1"),
                says("N".repeat(41), "李新来", "u1"),
                says("N-0002", "李".repeat(81), "u1"))) {
            assertEquals(Arrival.NOT_ENTERED, arrive(NEWCOMER, useless), useless.toString());
        }
        assertEquals(Arrival.NUMBER_TAKEN, arrive(NEWCOMER, says("2003T0001", "钟书瑶", "u1")));
        assertEquals(0, count("select count(*) from person where login = ?", NEWCOMER));
        assertEquals(1, count("select count(*) from person where staff_no = '2003T0001' and login = ?", "uni1-head"));
        assertEquals(Arrival.KNOWN, arrive("uni1-head", says("N-0003", "另一人", "u1")), "an entry is not changed");
        assertEquals(0, count("select count(*) from person where staff_no = ?", "N-0003"));
        assertEquals(
                Arrival.NOT_ENTERED,
                arrive("twohats", says("N-0004", "两职", "u1")),
                "administrators hold no posts and need no entry");
    }

    private Arrival arrive(String user, Optional<Claims> said) throws Exception {
        return caller.as(user, () -> newcomers.arrive(said));
    }

    private static Optional<Claims> says(String staffNo, String name, String unit) {
        return Optional.of(new Claims(staffNo, name, unit));
    }

    private void change(String sql, String value) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }

    private int count(String sql, String value) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
