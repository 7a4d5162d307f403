package org.liandong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.common.BusinessException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.admin.FirstRunService;
import org.liandong.test.Await;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** The three administrators are kept apart (T1). */
@ExtendWith(ArquillianExtension.class)
class AdministratorsIT {
    @Inject
    private Administrators administrators;

    @Inject
    private FirstRunService firstRun;

    @Inject
    private CurrentUser user;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void T1_eachAdministratorHasItsOwnRoleOnly() throws Exception {
        assertTrue(caller.as("auditor", () -> administrators.is(AdminRole.AUDITOR)));
        assertTrue(caller.as("sysadmin", () -> administrators.is(AdminRole.SYSTEM_ADMIN)));
        assertTrue(caller.as("secadmin", () -> administrators.is(AdminRole.SECURITY_ADMIN)));
        for (String other : List.of("sysadmin", "secadmin", "uni1-head", "uni1-admin", "stranger", "twohats")) {
            assertFalse(caller.as(other, () -> administrators.is(AdminRole.AUDITOR)), other);
            assertThrows(NotPermittedException.class, () -> require(other, AdminRole.AUDITOR), other);
        }
    }

    /** Whoever enters the auditor's sign-in name for a person and appoints that person gives the auditor nothing (A19). */
    @Test
    void T1_anAdministratorHoldsNoPostWhateverHeIsAppointedTo() throws Exception {
        execute("insert into appointment (id, post_id, person_id, valid_from) select 7000000001, max(p.id),"
                + " (select id from person where login = 'auditor'), date('2024-09-01') from post p");
        try {
            assertFalse(caller.as("auditor", () -> user.viewer()).isAppointed());
            execute(
                    "update appointment set person_id = (select id from person where login = 'stranger') where id = 7000000001");
            assertTrue(
                    caller.as("stranger", () -> user.viewer()).isAppointed(),
                    "the same post gives others what it gives");
        } finally {
            execute("delete from appointment where id = 7000000001");
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    @Test
    void T1_whoHasTwoRolesHasNone() {
        assertEquals("administrators-apart", refusal("twohats", AdminRole.AUDITOR));
        assertEquals("administrators-apart", refusal("twohats", AdminRole.SYSTEM_ADMIN));
        assertEquals("not-administrator", refusal("twohats", AdminRole.SECURITY_ADMIN));
        assertEquals("not-administrator", refusal("stranger", AdminRole.SYSTEM_ADMIN));
    }

    @Test
    void T1_theRefusalIsInTheAudit() throws Exception {
        for (String user : List.of("twohats", "uni1-admin", "auditor")) {
            int before = refusals(user);
            BusinessException refused = assertThrows(BusinessException.class, () -> caller.as(user, this::open), user);
            assertEquals(BusinessException.Kind.FORBIDDEN, refused.kind(), user);
            Await.until(() -> refusals(user) == before + 1);
        }
        assertEquals(false, caller.as("sysadmin", this::open));
    }

    private Object open() {
        return firstRun.open();
    }

    private Object require(String user, AdminRole role) throws Exception {
        return caller.as(user, () -> {
            administrators.require(role);
            return null;
        });
    }

    private String refusal(String user, AdminRole role) {
        return assertThrows(NotPermittedException.class, () -> require(user, role))
                .key();
    }

    private int refusals(String user) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from audit_record"
                        + " where kind = 'REFUSAL' and operation = 'FirstRunService.open' and actor = ?")) {
            statement.setString(1, user);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
