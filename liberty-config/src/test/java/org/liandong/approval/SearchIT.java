package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.PROVINCE;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.Listed;
import org.liandong.approval.view.RequestView;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Role;
import org.liandong.portal.CalendarFeedService;
import org.liandong.portal.Deadline;
import org.liandong.portal.DeadlineReader;
import org.liandong.search.Found;
import org.liandong.search.IndexBatch;
import org.liandong.search.SavedViewService;
import org.liandong.search.SearchFilter;
import org.liandong.search.SearchService;
import org.liandong.search.export.ExportClaims;
import org.liandong.search.export.ExportFormat;
import org.liandong.search.export.ExportState;
import org.liandong.search.export.FoundExportService;
import org.liandong.test.Await;
import org.liandong.test.TestArchive;

/** Finding requests, what is kept and exported of it, and the calendar of deadlines, on each database. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    private static final List<String> STRANGERS =
            List.of("uni2-head", "uni1-fac2-head", "uni1-fac1-class2", "stranger", "sysadmin", "auditor");

    @Inject
    private Requests requests;

    @Inject
    private ApprovalService approval;

    @Inject
    private CollectiveService lists;

    @Inject
    private SearchService search;

    @Inject
    private SavedViewService views;

    @Inject
    private FoundExportService exports;

    @Inject
    private ExportClaims claims;

    @Inject
    private IndexBatch batch;

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private DeadlineReader deadlines;

    @Inject
    private CurrentUser user;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A18_foundByAnyPartOfTitleNumberUnitInitialsAndTask() throws Exception {
        String mark = mark();
        Long id = submitted("网络文明素养 100% " + mark);
        String number = requests.text("select number from approval_request where id = ?", id);
        String unit = requests.text("select origin_name from approval_request where id = ?", id);
        for (String q : List.of(
                mark,
                mark.toUpperCase(),
                "文明 " + mark,
                "wlwmsy " + mark,
                "100% " + mark,
                number,
                number + " 文",
                unit.split(" · ")[1] + " " + mark)) {
            assertEquals(List.of(id), find(STATION, "q", q), q);
        }
        String task = requests.text("select t.title from report_task t where t.code = 'HN01' and 0 < ?", 1L);
        assertEquals(List.of(id), find(STATION, "q", mark + " " + task.substring(2, 6)), "by the name of its task");
        for (String q : List.of(mark + "x", "1_0% " + mark, "文 明素养网络 " + mark)) {
            assertEquals(List.of(), find(STATION, "q", q), q);
        }
    }

    @Test
    void A18_routeStateUnitDaysAndFieldsNarrow() throws Exception {
        String mark = mark();
        Long id = submitted("条件 " + mark);
        Long unit = requests.as(STATION, () -> user.viewer().posts().get(0).unitId());
        Long faculty = requests.as(FACULTY, () -> user.viewer().posts().get(0).unitId());
        Long other = requests.as("uni2-head", () -> user.viewer().posts().get(0).unitId());
        for (String[] fits : new String[][] {
            {"route", "four-level"},
            {"state", "running"},
            {"unit", unit.toString()},
            {"unit", faculty.toString()},
            {"from", TODAY.toString()},
            {"to", TODAY.toString()},
            {"field.task", "HN01"}
        }) {
            assertEquals(List.of(id), find(STATION, "q", mark, fits[0], fits[1]), fits[0]);
        }
        for (String[] not : new String[][] {
            {"route", "university"},
            {"state", "approved"},
            {"unit", other.toString()},
            {"from", TODAY.plusDays(1).toString()},
            {"to", TODAY.minusDays(1).toString()},
            {"field.task", "HN02"},
            {"field.text", "正文"}
        }) {
            assertEquals(List.of(), find(STATION, "q", mark, not[0], not[1]), not[0]);
        }
    }

    @Test
    void A19_superiorsFindItWhenItReachesThemAndStrangersNever() throws Exception {
        String mark = mark();
        Long id = submitted("范围 " + mark);
        assertEquals(List.of(id), find(FACULTY, "q", mark));
        assertEquals(List.of(), find(UNIVERSITY, "q", mark), "has not come so far");
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals(List.of(id), find(REVIEWER, "q", mark));
        assertEquals(List.of(id), find(UNIVERSITY, "q", mark));
        assertEquals(List.of(), find(PROVINCE, "q", mark), "has not come so far");
        for (String stranger : STRANGERS) {
            assertEquals(List.of(), find(stranger, "q", mark), stranger);
            assertFalse(find(stranger, "state", "running").contains(id), stranger + " without words");
        }
        requests.act(REVIEWER, Requests.copy(id, null, requests.post(REVIEWER, Role.FINANCE)));
        assertEquals(List.of(id), find("uni1-finance", "q", mark), "was copied on it");
    }

    @Test
    void A19_A12_aDeputyFindsWhatThePostSeesOnTheRoutesOfHisNaming() throws Exception {
        String mark = mark();
        Long id = submitted("代理 " + mark);
        Long post = requests.post(FACULTY, Role.HEAD);
        Long principal = requests.person(FACULTY);
        try {
            name(-1, post, principal, "uni1-dept1-head", "university");
            name(-2, post, principal, "uni1-dept1-clerk", "four-level");
            name(-3, post, principal, "uni1-fac2-head", null);
            assertEquals(List.of(), find("uni1-dept1-head", "q", mark), "named for another route");
            assertEquals(List.of(id), find("uni1-dept1-clerk", "q", mark));
            assertEquals(List.of(id), find("uni1-fac2-head", "q", mark));
            assertEquals(List.of(), find("uni1-leader2", "q", mark), "nobody named him");
        } finally {
            requests.run("delete from deputy where id < 0");
        }
    }

    /** So many ranges are looked through by one plan (ADR 0038): what is found stays the same, and each once. */
    @Test
    void A19_A12_whoseSightIsManyFindsTheSame() throws Exception {
        String mark = mark();
        Long id = submitted("多岗 " + mark);
        Long post = requests.post(FACULTY, Role.HEAD);
        Long principal = requests.person(FACULTY);
        try {
            for (int i = 1; i <= 20; i++) {
                name(-i, post, principal, "uni1-fac2-head", null);
                name(-100 - i, post, principal, "uni1-dept1-head", "university");
            }
            Long unit = requests.as(STATION, () -> user.viewer().posts().get(0).unitId());
            for (String[] fits : new String[][] {
                {"q", mark},
                {"unit", unit.toString(), "q", mark},
                {"field.task", "HN01", "route", "four-level", "state", "running", "sort", "oldest", "q", mark}
            }) {
                assertEquals(List.of(id), find("uni1-fac2-head", fits), fits[0]);
                assertEquals(List.of(), find("uni1-dept1-head", fits), fits[0]);
            }
        } finally {
            requests.run("delete from deputy where id < 0");
        }
    }

    /** A deputy from today to today; by SQL, since one post has one deputy at a time. */
    private void name(int id, Long post, Long principal, String login, String route) throws Exception {
        requests.run(
                "insert into deputy (id, post_id, principal_id, deputy_id, route_code, valid_from, valid_to) select "
                        + id + ", " + post + ", " + principal + ", id, "
                        + (route == null ? "cast(null as varchar(40))" : "'" + route + "'")
                        + ", date('" + TODAY + "'), date('" + TODAY + "') from person where login = '" + login + "'");
    }

    @Test
    void A18_pagesFollowOneAnotherWithoutRepetitionInBothOrders() throws Exception {
        String mark = mark();
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(submitted("分页 " + mark));
        }
        requests.act(FACULTY, made.get(1), ApprovalAction.APPROVE); // has done it, and sees it through post and unit
        requests.sendBack(FACULTY, made.get(2), "applicant", false);
        for (String sort : List.of("newest", "oldest")) {
            List<Long> paged = new ArrayList<>();
            String after = null;
            do {
                String from = after;
                Found found = requests.as(
                        FACULTY, () -> search.find(SearchFilter.of(Map.of("q", mark, "sort", sort)), from, 2));
                found.items().forEach(row -> paged.add(row.id()));
                after = found.next();
            } while (after != null);
            List<Long> wanted = new ArrayList<>(made);
            wanted.sort(sort.equals("newest") ? Comparator.reverseOrder() : Comparator.naturalOrder());
            assertEquals(wanted, paged, sort);
        }
        Found counted = requests.as(FACULTY, () -> search.find(SearchFilter.of(Map.of("state", "returned")), null, 1));
        assertTrue(counted.count() >= 1);
    }

    @Test
    void A18_A21_whatIsTypedAfterAReturnIsFoundWhenItIsSubmitted() throws Exception {
        String before = mark();
        String after = mark();
        Long id = submitted("原题 " + before);
        requests.sendBack(FACULTY, id, "applicant", false);
        RequestView view = requests.view(STATION, id);
        requests.act(
                STATION,
                ApprovalCommand.ofApplicant(
                        id,
                        ApprovalAction.SAVE,
                        view.version(),
                        UUID.randomUUID().toString(),
                        new ApprovalCommand.Content("新题 " + after, report("HN02"))));
        for (String who : List.of(STATION, FACULTY)) {
            assertEquals(List.of(id), find(who, "q", before), who);
            assertEquals(List.of(), find(who, "q", after), who);
            assertEquals(List.of(), find(who, "q", before, "field.task", "HN02"), who);
        }
        requests.act(STATION, id, ApprovalAction.SUBMIT);
        assertEquals(List.of(id), find(FACULTY, "q", after, "field.task", "HN02"));
        assertEquals(List.of(), find(FACULTY, "q", before));
        assertEquals(List.of(), find(FACULTY, "q", after, "field.task", "HN01"));
    }

    @Test
    void A10_A19_anItemIsFoundThroughItsListUntilItLeavesIt() throws Exception {
        String mark = mark();
        String kept = mark();
        Long list = requests.as(STATION, () -> approval.create(
                        new ApprovalService.Draft(
                                "collective",
                                user.viewer().posts().get(0).unitId(),
                                "汇总查询",
                                JsonObject.EMPTY_JSON_OBJECT),
                        UUID.randomUUID().toString())
                .request());
        int version = requests.view(STATION, list).version();
        requests.as(
                STATION,
                () -> lists.add(
                        list,
                        version,
                        List.of(
                                new CollectiveService.NewItem("留下 " + kept, report("HN01")),
                                new CollectiveService.NewItem("离开 " + mark, report("HN01"))),
                        UUID.randomUUID().toString()));
        assertEquals(List.of(), find(STATION, "q", mark), "nothing was submitted");
        requests.act(STATION, list, ApprovalAction.SUBMIT);
        assertEquals(List.of(list), find(FACULTY, "q", mark));
        assertEquals(List.of(list), find(STATION, "q", mark));
        RequestView view = requests.view(FACULTY, list);
        Long leaving = view.listed().going().stream()
                .map(Listed.Item::id)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        requests.act(
                FACULTY,
                ApprovalCommand.ofItems(
                        list,
                        ApprovalAction.REJECT_ITEMS,
                        view.steps().get(0).id(),
                        view.version(),
                        UUID.randomUUID().toString(),
                        "理由",
                        true,
                        List.of(leaving)));
        assertEquals(List.of(leaving), find(FACULTY, "q", mark), "by itself now");
        assertEquals(List.of(list), find(FACULTY, "q", kept));
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        assertEquals(List.of(), find(UNIVERSITY, "q", mark), "left below");
        assertEquals(List.of(list), find(UNIVERSITY, "q", kept));
    }

    @Test
    void A18_T13_whatAnEarlierVersionWroteGetsItsInitialsAndFields() throws Exception {
        String mark = mark();
        Long id = submitted("旧版报送 " + mark);
        requests.run("delete from field_value where request_id = " + id);
        requests.run("update request_search set filled = 0, words = '旧版报送 " + mark + "' where request_id = " + id);
        assertEquals(List.of(id), find(STATION, "q", mark), "by its name at once");
        assertEquals(List.of(), find(STATION, "q", "jbbs " + mark));
        while (batch.fill() > 0) {
            // the next ones
        }
        assertEquals(List.of(id), find(STATION, "q", "jbbs " + mark, "field.task", "HN01"));
    }

    @Test
    void A18_aViewIsKeptRenamedMadeTheFirstAndRemovedByItsOwnerOnly() throws Exception {
        SearchFilter filter = SearchFilter.of(Map.of("q", "视图", "state", "approved"));
        Long id = requests.as(FACULTY, () -> views.save(" 办结的 ", filter));
        Long same = requests.as(FACULTY, () -> views.save("办结的", SearchFilter.of(Map.of("q", "另一个"))));
        assertEquals(id, same, "one of a name");
        Long second = requests.as(FACULTY, () -> views.save("第二", SearchFilter.ALL));
        assertEquals("q=%E5%8F%A6%E4%B8%80%E4%B8%AA", mine(FACULTY).get(0).query());
        assertThrows(InvalidInputException.class, () -> rename(FACULTY, second, "办结的"));
        assertThrows(InvalidInputException.class, () -> rename(FACULTY, second, " "));
        assertThrows(InvalidInputException.class, () -> rename(FACULTY, second, "名".repeat(41)));
        rename(FACULTY, second, "全部的");
        begin(FACULTY, id);
        begin(FACULTY, second);
        assertEquals(
                List.of("办结的 false", "全部的 true"),
                mine(FACULTY).stream()
                        .map(view -> view.name() + " " + view.first())
                        .toList());
        for (String other : List.of("uni2-head", STATION)) {
            assertTrue(mine(other).stream().noneMatch(view -> view.id().equals(id)));
            assertThrows(NotFoundException.class, () -> rename(other, id, "x"));
            assertThrows(NotFoundException.class, () -> begin(other, id));
            assertThrows(NotFoundException.class, () -> remove(other, id));
        }
        assertThrows(
                NotPermittedException.class, () -> requests.as("stranger", () -> views.save("x", SearchFilter.ALL)));
        remove(FACULTY, id);
        remove(FACULTY, second);
        assertEquals(List.of(), mine(FACULTY));
    }

    @Test
    void A18_anExportHoldsWhatTheListShowsAndIsItsOwnersAlone() throws Exception {
        String mark = mark();
        for (int i = 0; i < 3; i++) {
            submitted("=导出 " + mark + i);
        }
        SearchFilter filter = SearchFilter.of(Map.of("q", mark));
        Long export = requests.as(FACULTY, () -> exports.begin(filter, ExportFormat.CSV, true));
        awaitDone(FACULTY, export);
        FoundExportService.View view = requests.as(FACULTY, () -> exports.get(export));
        assertEquals(3, view.done());
        assertFalse(view.cut());
        List<String> lines = List.of(file(FACULTY, export).split("\r\n"));
        List<String> listed = requests.as(FACULTY, () -> search.find(filter, null, 100)).items().stream()
                .map(Found.Row::number)
                .toList();
        assertEquals(
                listed, lines.stream().skip(1).map(line -> line.split(",")[0]).toList(), "the same, in the same order");
        assertTrue(lines.get(1).contains(",'=导出 "), lines.get(1));
        assertEquals(
                1,
                requests.count(
                        "select count(*) from outbox_message where kind = 'EXPORT_DONE' and recipient_id = ? and event"
                                + " = 'export-"
                                + export + "-EXPORT_DONE'",
                        requests.person(FACULTY)));
        for (String other : List.of("uni2-head", STATION, "sysadmin")) {
            assertThrows(NotFoundException.class, () -> requests.as(other, () -> exports.get(export)), other);
            assertThrows(NotFoundException.class, () -> file(other, export), other);
        }
        assertThrows(
                NotPermittedException.class,
                () -> requests.as("stranger", () -> exports.begin(filter, ExportFormat.CSV, true)));
    }

    @Test
    void A19_anExportHoldsWhatItsOwnerMaySeeWhileItIsWritten() throws Exception {
        String mark = mark();
        submitted("范围 " + mark);
        Long owner = requests.person("uni1-finance");
        requests.run(
                "update appointment set valid_to = date('2020-01-01') where valid_to is null and person_id = " + owner);
        try {
            requests.run(
                    "insert into search_export (id, owner_id, query, format, language, state, done, cut, created_at,"
                            + " attempts) values (-" + owner + ", " + owner
                            + ", '', 'CSV', 'zh', 'QUEUED', 0, 0, CURRENT_TIMESTAMP, 0)");
            Await.until(() -> requests.count(
                            "select count(*) from search_export where state = 'DONE' and done = 0 and id = ?", -owner)
                    == 1);
        } finally {
            requests.run("update appointment set valid_to = null where valid_to = date('2020-01-01') and person_id = "
                    + owner);
        }
    }

    @Test
    void T9_T7_aSilentClaimIsTakenUpAgainAndAFileGoesAfterSevenDays() throws Exception {
        Long owner = requests.person(STATION);
        Long id = -owner - 1;
        requests.run("insert into search_export (id, owner_id, query, format, language, state, done, cut, created_at,"
                + " claim, beat_at, attempts) values (" + id + ", " + owner
                + ", 'q=x', 'XLSX', 'en', 'RUNNING', 7, 0, CURRENT_TIMESTAMP, 'gone', {ts '2020-01-01 00:00:00'}, 1)");
        awaitDone(STATION, id);
        assertNotEquals(0, requests.count("select count(*) from search_export_part where export_id = ?", id));
        requests.run(
                "update search_export set finished_at = {ts '" + TODAY.minusDays(6) + " 00:00:00'} where id = " + id);
        claims.sweep();
        assertEquals(1, requests.count("select count(*) from search_export where id = ?", id), "not yet");
        requests.run(
                "update search_export set finished_at = {ts '" + TODAY.minusDays(8) + " 00:00:00'} where id = " + id);
        claims.sweep();
        assertEquals(0, requests.count("select count(*) from search_export where id = ?", id));
        assertEquals(0, requests.count("select count(*) from search_export_part where export_id = ?", id));
    }

    @Test
    void PLT04_theCalendarIsForWhoKnowsTheSecretUntilItIsRenewedOrEnded() throws Exception {
        String mark = mark();
        Long id = submitted("期限 " + mark);
        String first = requests.as(FACULTY, () -> feeds.renew());
        assertEquals(43, first.length(), "256 bits");
        assertEquals(
                0,
                requests.count("select count(*) from calendar_feed where secret_hash = '" + first + "' or 0 > ?", 1L),
                "the secret is not kept");
        Deadline deadline = deadlines.read(first).orElseThrow().stream()
                .filter(one -> one.title().contains(mark))
                .findFirst()
                .orElseThrow();
        assertEquals("/approval/request.xhtml?id=" + id, deadline.place());
        assertNotEquals(
                null, requests.as(FACULTY, () -> feeds.find()).orElseThrow().read(), "that it was read is told");
        String second = requests.as(FACULTY, () -> feeds.renew());
        assertTrue(deadlines.read(first).isEmpty(), "the old one is worth nothing");
        assertTrue(deadlines.read(second).isPresent());
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertTrue(deadlines.read(second).orElseThrow().stream()
                .noneMatch(one -> one.title().contains(mark)));
        requests.as(FACULTY, () -> {
            feeds.revoke();
            return null;
        });
        assertTrue(deadlines.read(second).isEmpty());
        assertThrows(NotPermittedException.class, () -> requests.as("stranger", () -> feeds.renew()));
    }

    @Test
    void PLT04_whoHoldsNoPostAnyMoreHasNoCalendar() throws Exception {
        String secret = requests.as("uni1-dept1-head", () -> feeds.renew());
        Long person = requests.person("uni1-dept1-head");
        assertTrue(deadlines.read(secret).isPresent());
        requests.run("update appointment set valid_to = date('2020-01-02') where valid_to is null and person_id = "
                + person);
        try {
            assertTrue(deadlines.read(secret).isEmpty());
        } finally {
            requests.run("update appointment set valid_to = null where valid_to = date('2020-01-02') and person_id = "
                    + person);
        }
    }

    private List<Long> find(String who, String... parameters) throws Exception {
        java.util.Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return requests.as(who, () -> search.find(SearchFilter.of(map), null, 100)).items().stream()
                .map(Found.Row::id)
                .toList();
    }

    private Long submitted(String title) throws Exception {
        Long id = requests.as(STATION, () -> approval.create(
                        new ApprovalService.Draft(
                                "four-level", user.viewer().posts().get(0).unitId(), title, report("HN01")),
                        UUID.randomUUID().toString())
                .request());
        requests.act(STATION, id, ApprovalAction.SUBMIT);
        return id;
    }

    private static JsonObject report(String task) {
        return Json.createObjectBuilder().add("task", task).add("text", "正文").build();
    }

    /** Letters that no other request has. */
    private static String mark() {
        return "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private void awaitDone(String who, Long export) throws Exception {
        Await.until(() -> requests.as(who, () -> exports.get(export)).state() == ExportState.DONE);
    }

    private String file(String who, Long export) throws Exception {
        return requests.as(who, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.write(export, out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private List<SavedViewService.View> mine(String who) throws Exception {
        return requests.as(who, () -> views.findMine());
    }

    private void rename(String who, Long id, String name) throws Exception {
        requests.as(who, () -> {
            views.rename(id, name);
            return null;
        });
    }

    private void begin(String who, Long id) throws Exception {
        requests.as(who, () -> {
            views.begin(id);
            return null;
        });
    }

    private void remove(String who, Long id) throws Exception {
        requests.as(who, () -> {
            views.remove(id);
            return null;
        });
    }
}
