package org.liandong.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.ApprovalService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.BusinessException;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** T2: every operation of every session bean by every role at every distance from its target, and by those who hold no post. */
@ExtendWith(ArquillianExtension.class)
class MatrixIT {
    private static final Map<String, String> WITHOUT_POST = Map.of(
            "nobody", "stranger", "system-admin", "sysadmin", "security-admin", "secadmin", "auditor", "auditor");
    private static final String FILER = "uni1-fac1-class1";

    @Inject
    private BeanManager beans;

    @Inject
    private Caller caller;

    @Inject
    private ApprovalService approval;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestViewService views;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void T2_everyOperationAnswersEverybodyAsWritten() throws Exception {
        Matrix matrix = Matrix.read();
        Target target = new Target(dataSource);
        long request = waiting(target);
        long step = target.number("select id from approval_step where request_id = " + request);
        Map<String, Operations.Trial> trials = new Operations(target, request, step).trials();
        assertEquals(
                List.of(),
                matrix.operations().stream()
                        .filter(operation -> !trials.containsKey(operation))
                        .toList(),
                "rows that nobody tries");
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (String column : Matrix.COLUMNS) {
            for (Role role : WITHOUT_POST.containsKey(column) ? new Role[] {null} : Role.values()) {
                if (role != null && !Role.at(UnitKind.FACULTY).contains(role)) {
                    continue;
                }
                Callable<List<String>> tries = () -> tries(matrix, trials, column, role);
                List<String> found = role == null ? tries.call() : target.inPost(column, role.name(), tries);
                wrong.addAll(found);
                tried += trials.size();
            }
        }
        assertNotEquals(0, tried);
        assertEquals(List.of(), wrong.subList(0, Math.min(40, wrong.size())), wrong.size() + " of " + tried);
    }

    private List<String> tries(Matrix matrix, Map<String, Operations.Trial> trials, String column, Role role)
            throws Exception {
        String user = WITHOUT_POST.getOrDefault(column, "stranger");
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Operations.Trial> trial : trials.entrySet()) {
            forgetViewer();
            boolean expected = matrix.permits(trial.getKey(), column, role == null ? null : role.name());
            String answer = answer(user, trial.getValue());
            if (expected != answer.equals("permitted")) {
                wrong.add(trial.getKey() + " by " + (role == null ? "" : role + " ") + column + ": " + answer);
            }
        }
        return wrong;
    }

    private String answer(String user, Operations.Trial trial) throws Exception {
        try {
            return caller.as(user, trial::run) ? "permitted" : "not seen";
        } catch (EJBAccessException e) {
            return "refused by role";
        } catch (BusinessException e) {
            return answer(e);
        } catch (EJBException e) {
            if (e.getCausedByException() instanceof BusinessException refusal) {
                return answer(refusal);
            }
            throw e;
        }
    }

    private static String answer(BusinessException e) {
        boolean refused = e.kind() == BusinessException.Kind.FORBIDDEN || e.kind() == BusinessException.Kind.UNKNOWN;
        return refused ? "refused: " + e.key() : "permitted";
    }

    /** The caller is kept for one request, and the whole test is one: what was held a moment ago is to be forgotten. */
    private void forgetViewer() throws ClassNotFoundException {
        Class<?> cache = RequestViewService.class.getClassLoader().loadClass("org.liandong.organisation.ViewerCache");
        ((AlterableContext) beans.getContext(RequestScoped.class)).destroy(beans.resolve(beans.getBeans(cache)));
    }

    /** A request of the faculty that waits for its head. */
    private long waiting(Target target) throws Exception {
        target.execute("insert into post (id, unit_id, post_role) select max(id) + 1, " + target.faculty
                + ", 'CLERK' from post");
        long clerk = target.number("select id from post where post_role = 'CLERK' and unit_id = " + target.faculty);
        target.execute("insert into appointment (id, post_id, person_id, valid_from) select max(a.id) + 1, " + clerk
                + ", (select id from person where login = '" + FILER + "'), date('2024-09-01') from appointment a");
        target.execute("insert into post (id, unit_id, post_role) select max(id) + 1, " + target.faculty
                + ", 'HEAD' from post");
        long head = target.number("select id from post where post_role = 'HEAD' and unit_id = " + target.faculty);
        target.execute("insert into appointment (id, post_id, person_id, valid_from) select max(a.id) + 1, " + head
                + ", (select id from person where login = 'uni1-fac2-head'), date('2024-09-01') from appointment a");
        forgetViewer();
        long id = as(() -> approval.create(
                        new ApprovalService.Draft(
                                "four-level",
                                target.faculty,
                                "矩阵 " + LocalDate.now(),
                                Json.createObjectBuilder()
                                        .add("task", "HN01")
                                        .add("text", "正文")
                                        .build()),
                        UUID.randomUUID().toString())
                .request());
        int version = as(() -> views.get(id)).version();
        as(() -> decisions.act(new ApprovalCommand(
                id, ApprovalAction.SUBMIT, null, version, UUID.randomUUID().toString(), null, null, false, null)));
        return id;
    }

    private <T> T as(Callable<T> work) throws Exception {
        return caller.as(FILER, work);
    }
}
