package org.liandong.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.liandong.approval.ActionReceipt;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.ApprovalService;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.organisation.OrganisationImporter;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.Viewers;

/** The product's session beans on the route 四级报送; who calls is known beforehand, as it is to the engines. */
final class ProductClimb implements Climb {
    private static final int PAGE = 20;
    private static final JsonObject DATA =
            Json.createReader(new StringReader(FORM)).readObject();

    private final DataSource database;
    private final Wiring wiring;
    private final ApprovalService filing;
    private final ApprovalDecisionService decisions;
    private final InboxService inbox;
    private final List<Branch> branches = new ArrayList<>();
    private volatile long request;

    /** Who files, and who decides, lowest first. */
    private record Branch(Viewer filer, List<Viewer> deciders) {}

    ProductClimb(String name, DataSource database) throws SQLException {
        this.database = database;
        wiring = new Wiring(new Product(name, database), database);
        filing = wiring.bean(ApprovalService.class);
        decisions = wiring.bean(ApprovalDecisionService.class);
        inbox = wiring.bean(InboxService.class);
        for (int branch = 0; branch < BRANCHES; branch++) {
            branches.add(new Branch(
                    viewer("c%d-head".formatted(branch)),
                    Climb.posts(branch).stream().map(this::viewer).toList()));
        }
    }

    /** The organisation and the task of the reports. */
    static void populate(DataSource database) throws SQLException {
        StringBuilder units =
                new StringBuilder("code,parent,kind,level,name,chain_name,aliases,position,valid_from,valid_to\n"
                        + "p,,PROVINCIAL_CENTRE,PROVINCE,示范省网络思想政治工作中心,省中心,,10,2020-09-01,\n");
        StringBuilder people = new StringBuilder("staff_no,login,name,category,unit\nT0,p-head,张省,TEACHER,p\n");
        StringBuilder appointments =
                new StringBuilder("unit,role,staff_no,valid_from,valid_to\np,HEAD,T0,2024-09-01,\n");
        for (int i = 0; i < BRANCHES; i++) {
            units.append("u%1$d,p,UNIVERSITY,UNIVERSITY,示范第%1$d大学,,,%1$d,2020-09-01,%n".formatted(i));
            units.append("f%1$d,u%1$d,FACULTY,FACULTY,第%1$d学院,院系网络思想政治工作室,,%1$d,2020-09-01,%n".formatted(i));
            units.append("c%1$d,f%1$d,CLASS,CLASS,专业%1$d班,,,%1$d,2020-09-01,%n".formatted(i));
            for (String post : List.of("c%d-head", "f%d-head", "u%d-reviewer", "u%d-head")) {
                String login = post.formatted(i);
                people.append("%1$s,%1$s,王某,TEACHER,%2$s%n".formatted(login, login.substring(0, 2)));
                appointments.append("%s,%s,%s,2024-09-01,%n"
                        .formatted(
                                login.substring(0, 2), login.substring(3).toUpperCase(java.util.Locale.ROOT), login));
            }
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            new OrganisationImporter(connection, Instant.now())
                    .importAll(
                            new StringReader(units.toString()),
                            new StringReader(people.toString()),
                            new StringReader(appointments.toString()));
            statement.execute(
                    "insert into report_task (id, code, title, source, position) values (900, 'HN04', '网络文化作品', '示范', 1)");
            connection.commit();
        }
    }

    private Viewer viewer(String login) {
        return wiring.call(null, () -> {
            Viewers viewers = wiring.bean(Viewers.class);
            return viewers.find(person(login)).orElseThrow();
        });
    }

    private long person(String login) {
        return count("select id from person where login = '" + login + "'");
    }

    @Override
    public void climb(int branch, long number) {
        Branch people = branches.get(branch);
        long filed = file(people.filer(), number);
        request = filed;
        for (Viewer decider : people.deciders()) {
            InboxRow row = find(decider, filed);
            decide(decider, row);
        }
    }

    private long file(Viewer filer, long number) {
        var draft =
                new ApprovalService.Draft("four-level", filer.posts().get(0).unitId(), TITLE.formatted(number), DATA);
        long begun = wiring.call(filer, () -> filing.create(draft, token()).request());
        ActionReceipt receipt = wiring.call(
                filer,
                () -> decisions.act(ApprovalCommand.ofApplicant(begun, ApprovalAction.SUBMIT, 1, token(), null)));
        return receipt.request();
    }

    private InboxRow find(Viewer decider, long request) {
        return wiring.call(decider, () -> inbox.page(Tab.TODO, InboxFilter.ALL, null, PAGE)).items().stream()
                .filter(row -> row.requestId() == request)
                .findFirst()
                .orElseThrow();
    }

    private void decide(Viewer decider, InboxRow row) {
        wiring.call(
                decider,
                () -> decisions.act(new ApprovalCommand(
                        row.requestId(),
                        ApprovalAction.APPROVE,
                        row.stepId(),
                        1,
                        token(),
                        OPINION,
                        null,
                        false,
                        null)));
    }

    /** The report that was filed last. */
    long request() {
        return request;
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String check(long reports) {
        long approved = count("select count(*) from approval_request where state = 'APPROVED'");
        long records = count("select count(*) from action_record");
        long waiting = count("select count(*) from inbox_item");
        boolean sound = approved == reports && records == reports * (1 + LEVELS) && waiting == 0;
        return sound ? "" : "%d of %d approved, %d records, %d wait".formatted(approved, reports, records, waiting);
    }

    private long count(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
