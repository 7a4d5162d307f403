package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.DesignJson;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DraftService;
import org.liandong.approval.design.Finding;
import org.liandong.approval.design.LimitPatchService;
import org.liandong.approval.design.LimitPatchService.DryRun;
import org.liandong.approval.design.Walk;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.route.RouteVersion.State;
import org.liandong.approval.view.RequestView;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.organisation.CurrentUser;
import org.liandong.search.Found;
import org.liandong.search.SearchFilter;
import org.liandong.search.SearchService;
import org.liandong.test.TestArchive;

/** Routes are written, published, retired and used by their units (A1), on each database; every test makes its own route. */
@ExtendWith(ArquillianExtension.class)
class DesignIT {
    private static final String ADMIN = "uni1-admin";
    private static final String ABOVE = "province-admin";
    private static final String BESIDE = "uni2-admin";
    private static final String STAGE =
            "{\"code\":\"%s\",\"name\":\"%s\",\"place\":\"LEVEL\",\"level\":\"%s\",\"who\":\"%s\",\"limit\":"
                    + "{\"amount\":4,\"unit\":\"WORKING_DAYS\",\"anchor\":\"ARRIVAL\",\"reminders\":[],\"expiry\":\"LATE\",\"extension\":0},"
                    + "\"ifEmpty\":\"%s\"}";

    @Inject
    private Requests requests;

    @Inject
    private DesignService designs;

    @Inject
    private DraftService drafts;

    @Inject
    private LimitPatchService patches;

    @Inject
    private RouteService routes;

    @Inject
    private SearchService search;

    @Inject
    private CurrentUser user;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A1_aRouteBelongsToAUnitAndIsOfferedToItsSubtree() throws Exception {
        String code = published(two("NEXT_HIGHER"));
        assertTrue(offered(STATION).contains(code));
        assertFalse(offered("uni2-head").contains(code), "another university");
        assertFalse(offered("province-head").contains(code), "above");
        assertTrue(offered("uni2-head").contains("four-level"), "the product's own are offered everywhere");
        assertEquals(
                "route-not-offered",
                assertThrows(RuleException.class, () -> requests.draftOf("uni2-head", code))
                        .key());
        assertThrows(NotFoundException.class, () -> requests.as(BESIDE, () -> designs.get(code)));
        assertThrows(NotFoundException.class, () -> requests.as("province-head", () -> designs.get(code)));
        assertFalse(requests.as(STATION, () -> designs.get(code)).route().written());
        assertTrue(requests.as(ABOVE, () -> designs.get(code)).route().written(), "who administers above");
        begin(ADMIN, code, 1);
        assertNull(requests.as(STATION, () -> designs.get(code)).draft(), "what is written is the owner's");
        assertThrows(NotPermittedException.class, () -> requests.as(STATION, () -> drafts.get(code)));
        assertThrows(NotFoundException.class, () -> requests.as(BESIDE, () -> drafts.get(code)));
        assertThrows(
                NotPermittedException.class, () -> requests.as(ADMIN, () -> drafts.get("four-level")), "the root's");
        assertThrows(NotPermittedException.class, () -> run(ADMIN, () -> drafts.begin("four-level", 1)));
        assertThrows(NotPermittedException.class, () -> create(BESIDE, "不归我管"));
    }

    @Test
    void A1_twoWhoWriteAtOnceAreTold() throws Exception {
        String code = create(ADMIN, "两人同时写");
        int seen = requests.as(ADMIN, () -> drafts.get(code)).seen();
        int mine = requests.as(ABOVE, () -> drafts.save(code, seen, two("SKIP")));
        assertThrows(
                ChangedMeanwhileException.class,
                () -> requests.as(ADMIN, () -> drafts.save(code, seen, two("NEXT_HIGHER"))));
        DraftService.Draft kept = requests.as(ADMIN, () -> drafts.get(code));
        assertEquals(mine, kept.seen());
        assertEquals(two("SKIP"), kept.design(), "the first one stands");
        assertThrows(ChangedMeanwhileException.class, () -> requests.as(ADMIN, () -> drafts.publish(code, seen)));
        assertThrows(ChangedMeanwhileException.class, () -> run(ADMIN, () -> drafts.discard(code, seen)));
        run(ADMIN, () -> drafts.discard(code, mine));
        assertThrows(NotFoundException.class, () -> requests.as(ADMIN, () -> designs.get(code)), "never was in force");
    }

    @Test
    void A1_whatRunsKeepsItsVersion() throws Exception {
        String code = published(two("NEXT_HIGHER"));
        Long before = requests.draft(code);
        requests.act(STATION, before, ApprovalAction.SUBMIT);
        begin(ADMIN, code, 1);
        assertEquals(
                "route-drafted",
                assertThrows(RuleException.class, () -> begin(ABOVE, code, 1)).key());
        publish(code, one());
        Long after = requests.draft(code);
        requests.act(STATION, after, ApprovalAction.SUBMIT);
        requests.act(FACULTY, before, ApprovalAction.APPROVE);
        requests.act(FACULTY, after, ApprovalAction.APPROVE);
        assertEquals(RequestState.APPROVED, requests.view(STATION, after).state(), "one stage now");
        assertEquals("second", requests.view(STATION, before).steps().get(0).code(), "and two for what was under way");
        List<DesignService.VersionRow> versions =
                requests.as(STATION, () -> designs.get(code)).versions();
        assertEquals(
                List.of(State.PUBLISHED, State.RETIRED),
                versions.stream().map(DesignService.VersionRow::state).toList());
        assertEquals(two("NEXT_HIGHER"), requests.as(STATION, () -> designs.design(code, 1)), "nothing was deleted");
        assertEquals(
                List.of("first", "second"),
                requests.as(STATION, routes::findNames).stream()
                        .filter(route -> route.code().equals(code))
                        .flatMap(route -> route.stages().stream())
                        .map(RouteService.StageView::code)
                        .toList(),
                "lists still name the stage that is gone");
        assertThrows(RuleException.class, () -> run(ADMIN, () -> designs.retire(code, 1)));
        run(ADMIN, () -> designs.retire(code, 2));
        assertThrows(NotFoundException.class, () -> requests.draft(code));
        requests.act(REVIEWER, before, ApprovalAction.APPROVE);
        assertEquals(RequestState.APPROVED, requests.view(STATION, before).state());
        assertTrue(requests.isSound(before));
        begin(ADMIN, code, 1);
        publish(code, two("SKIP"));
        assertTrue(offered(STATION).contains(code), "in force again, as version 3");
    }

    @Test
    void A2_A20_whatCanStallIsNotPublished() throws Exception {
        String code = create(ADMIN, "会停住");
        assertEquals(List.of("NO_STAGE null"), findings(code));
        save(code, design(STAGE.formatted("first", "财务", "FACULTY", "FINANCE", "STOP")));
        assertEquals(List.of("POST_EMPTY first"), findings(code));
        RuleException refused = assertThrows(RuleException.class, () -> publish(code, null));
        assertEquals("route-stalls", refused.key());
        assertEquals(List.of(1L), refused.arguments());
        save(code, design(STAGE.formatted("first", "省级", "PROVINCE", "HEAD", "NEXT_HIGHER")));
        assertEquals(List.of("ABOVE_OWNER first"), findings(code), "doubtful only");
        publish(code, null);
    }

    @Test
    void A1_limitsOfWhatRunsAreListedThenChangedWithAReason() throws Exception {
        String code = published(two("NEXT_HIGHER"));
        Long id = requests.draft(code);
        requests.act(STATION, id, ApprovalAction.SUBMIT);
        Instant due = requests.view(STATION, id).dueAt();
        assertEquals(
                List.of(id),
                requests.as(ADMIN, () -> patches.running(code, 1, null)).stream()
                        .map(LimitPatchService.RunningRow::request)
                        .toList());
        DryRun dry = requests.as(ADMIN, () -> patches.dryRun(code, 1, "first", 9));
        assertEquals(1, dry.changes().size());
        assertEquals(due, dry.changes().get(0).before());
        assertEquals(due, requests.view(STATION, id).dueAt(), "listing changes nothing");
        assertThrows(
                InvalidInputException.class,
                () -> requests.as(ADMIN, () -> patches.apply(code, 1, "first", 9, dry.seen(), " ")));
        assertThrows(InvalidInputException.class, () -> requests.as(ADMIN, () -> patches.dryRun(code, 1, "first", -1)));
        assertEquals(1, requests.as(ADMIN, () -> patches.apply(code, 1, "first", 9, dry.seen(), "寒假顺延")));
        RequestView view = requests.view(STATION, id);
        assertEquals(dry.changes().get(0).after(), view.dueAt());
        assertEquals(view.dueAt(), view.steps().get(0).due());
        RequestView.Entry entry = view.timeline().get(view.timeline().size() - 1);
        assertEquals(JournalAction.LIMIT, entry.action());
        assertEquals("寒假顺延", entry.comment());
        assertTrue(requests.isSound(id));
        assertThrows(
                ChangedMeanwhileException.class,
                () -> requests.as(ADMIN, () -> patches.apply(code, 1, "first", 9, dry.seen(), "再来一次")));
        assertThrows(NotFoundException.class, () -> requests.as(BESIDE, () -> patches.running(code, 1, null)));
        assertThrows(NotPermittedException.class, () -> requests.as(UNIVERSITY, () -> patches.running(code, 1, null)));
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
    }

    @Test
    void A6_thePreviewSaysWhoAndWhereItWouldStall() throws Exception {
        String code = create(ADMIN, "预览");
        Long station = requests.as(STATION, () -> user.viewer().posts().get(0).unitId());
        save(
                code,
                design(
                        STAGE.formatted("first", "院系", "FACULTY", "HEAD", "SKIP"),
                        STAGE.formatted("gone", "财务", "FACULTY", "FINANCE", "SKIP"),
                        STAGE.formatted("last", "专家", "UNIVERSITY", "EXPERT", "STOP")));
        Walk walk = requests.as(ADMIN, () -> drafts.preview(code, station, false));
        assertEquals("first", walk.stops().get(walk.stops().size() - 1).code());
        assertFalse(walk.stops().get(0).holders().isEmpty());
        assertEquals(org.liandong.organisation.Role.EXPERT, walk.stuckFor());
    }

    /** What the signer of a stage may not read he finds neither by its value nor by what it is called. */
    @Test
    void A5_A18_whatAStageHidesIsFoundByNobody() throws Exception {
        String stage = STAGE.formatted("first", "院系审核", "FACULTY", "HEAD", "NEXT_HIGHER");
        String hiding = stage.substring(0, stage.length() - 1) + ",\"rights\":{\"hide\":[\"task\"]}}";
        Long open = requests.draft(published(one()));
        Long hidden = requests.draft(published(design(hiding)));
        requests.act(STATION, open, ApprovalAction.SUBMIT);
        requests.act(STATION, hidden, ApprovalAction.SUBMIT);
        for (String who : List.of(STATION, FACULTY)) {
            List<Long> found = requests
                    .as(who, () -> search.find(SearchFilter.of(Map.of("field.task", "HN01")), null, 100))
                    .items()
                    .stream()
                    .map(Found.Row::id)
                    .toList();
            assertTrue(found.contains(open), who);
            assertFalse(found.contains(hidden), who);
        }
    }

    @Test
    void T6_eachFaultIsNamed() throws Exception {
        Long owner = requests.as(ADMIN, () -> user.viewer().posts().get(0).unitId());
        assertEquals("owner field-required", fault(null, "x", null, "report"));
        assertEquals("name field-required", fault(owner, " ", null, "report"));
        assertEquals("code stage-code", fault(owner, "x", "大写", "report"));
        assertEquals("code already-there", fault(owner, "x", "four-level", "report"));
        assertEquals("subjectType field-required", fault(owner, "x", null, "nothing"));
        String code = create(ADMIN, "两个同名环节");
        String stage = STAGE.formatted("first", "院系", "FACULTY", "HEAD", "SKIP");
        assertThrows(InvalidInputException.class, () -> save(code, design(stage, stage)));
        assertThrows(NotFoundException.class, () -> requests.as(ADMIN, () -> designs.design(code, 1)));
        assertThrows(NotFoundException.class, () -> requests.as(ADMIN, () -> designs.get("no\u0000thing")));
        assertThrows(
                NotPermittedException.class, () -> begin(ADMIN, "four-level", 99), "not even asked for the number");
    }

    private String fault(Long owner, String name, String code, String type) {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> requests.as(
                        ADMIN, () -> designs.create(new DesignService.NewRoute(owner, code, name, null, type))));
        return refusal.problems().get(0).field() + " "
                + refusal.problems().get(0).key();
    }

    private String published(Design design) throws Exception {
        String code = create(ADMIN, "校内路线");
        publish(code, design);
        return code;
    }

    /** A route of the first university. */
    private String create(String who, String name) throws Exception {
        Long owner = requests.as(ADMIN, () -> user.viewer().posts().get(0).unitId());
        return requests.as(
                who,
                () -> designs.create(new DesignService.NewRoute(
                        owner, "it-" + UUID.randomUUID().toString().substring(0, 8), name, null, "report")));
    }

    private void save(String code, Design design) throws Exception {
        requests.as(ADMIN, () -> drafts.save(code, drafts.get(code).seen(), design));
    }

    /** Publishes the draft, written anew unless null. */
    private void publish(String code, Design design) throws Exception {
        if (design != null) {
            save(code, design);
        }
        requests.as(ADMIN, () -> drafts.publish(code, drafts.get(code).seen()));
    }

    private void begin(String who, String code, int version) throws Exception {
        run(who, () -> drafts.begin(code, version));
    }

    private void run(String who, Runnable work) throws Exception {
        requests.as(who, (Callable<Void>) () -> {
            work.run();
            return null;
        });
    }

    private List<String> offered(String who) throws Exception {
        return requests.as(who, routes::findPublished).stream()
                .map(RouteService.RouteView::code)
                .toList();
    }

    private List<String> findings(String code) throws Exception {
        return requests.as(ADMIN, () -> drafts.get(code)).findings().stream()
                .map((Finding finding) -> finding.kind() + " " + finding.stage())
                .toList();
    }

    private static Design one() {
        return design(STAGE.formatted("first", "院系审核", "FACULTY", "HEAD", "NEXT_HIGHER"));
    }

    private static Design two(String ifEmpty) {
        return design(
                STAGE.formatted("first", "院系审核", "FACULTY", "HEAD", ifEmpty),
                STAGE.formatted("second", "校级审核", "UNIVERSITY", "REVIEWER", ifEmpty));
    }

    private static Design design(String... stages) {
        return DesignJson.read(Json.createReader(new StringReader("{\"stages\":[" + String.join(",", stages) + "]}"))
                .readObject());
    }
}
