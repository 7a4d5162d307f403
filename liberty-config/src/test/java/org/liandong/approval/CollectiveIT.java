package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.NotInThisModeException;
import org.liandong.approval.guard.NotOfferedException;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.guard.NotWaitingException;
import org.liandong.approval.guard.StaleContentException;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.Listed;
import org.liandong.approval.view.RequestView;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.test.TestArchive;

/** Ranked lists that climb as one request, and what becomes of single items (A10), on each database. */
@ExtendWith(ArquillianExtension.class)
class CollectiveIT {
    private static final String OWNER = "uni1-admin";
    private static final String STRANGER = "uni2-head";
    private static final JsonObject REPORT =
            Json.createObjectBuilder().add("task", "HN01").add("text", "正文").build();

    @Inject
    private Requests requests;

    @Inject
    private ApprovalService approval;

    @Inject
    private CollectiveService lists;

    @Inject
    private CurrentUser user;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A10_ofFortyThreeAreReturnedOneIsRejectedAndThirtySixGoOnTheThreeComeBackAsASupplement() throws Exception {
        Long list = submitted(40);
        List<Long> items = going(STATION, list);
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        List<Long> three = List.of(items.get(2), items.get(16), items.get(39));
        onItems(REVIEWER, list, ApprovalAction.RETURN_ITEMS, three);
        onItems(REVIEWER, list, ApprovalAction.REJECT_ITEMS, items.subList(4, 5));
        requests.act(REVIEWER, list, ApprovalAction.APPROVE);

        assertEquals(36, going(UNIVERSITY, list).size(), "go on");
        assertEquals(RequestState.REJECTED, requests.view(STATION, items.get(4)).state());
        for (Long item : three) {
            RequestView own = requests.view(STATION, item);
            assertEquals(RequestState.RETURNED, own.state());
            assertFalse(own.listed().in());
            assertTrue(own.number().matches("LD-[0-9]{4}-[0-9]{6}"), own.number());
            assertEquals(1, requests.rows(STATION, Tab.TODO, item).size(), "waits for its applicant by itself");
            assertEquals(
                    1,
                    requests.count(
                            "select count(*) from approval_request i join approval_request l on l.id = i.list_id"
                                    + " where i.id = ? and i.filed_at = l.filed_at",
                            item),
                    "the time of the whole goes on (A9)");
            requests.act(STATION, item, ApprovalAction.SUBMIT);
            assertEquals(
                    1, requests.rows(REVIEWER, Tab.TODO, item).size(), "and comes straight back to who returned it");
            requests.act(REVIEWER, item, ApprovalAction.APPROVE);
            assertEquals(RequestState.LISTED, requests.view(STATION, item).state(), "the head has not decided yet");
        }
        Listed full = requests.view(UNIVERSITY, list).listed();
        assertEquals(39, full.going().size());
        assertEquals(
                three,
                full.going().stream()
                        .filter(Listed.Item::supplement)
                        .map(Listed.Item::id)
                        .toList());
        assertEquals(
                3,
                requests.count(
                        "select count(*) from action_record where action = 'SUPPLEMENT' and request_id = ?", list));

        requests.act(UNIVERSITY, list, ApprovalAction.APPROVE);
        assertEquals(RequestState.APPROVED, requests.view(STATION, list).state());
        assertEquals(
                39,
                requests.count(
                        "select count(*) from report p join approval_request r on r.id = p.request_id"
                                + " where r.list_id = ? and r.state = 'APPROVED' and p.state = 'APPROVED'",
                        list),
                "each is what it is about: a report that was accepted");
        assertTrue(requests.isSound(list));
        for (Long item : List.of(items.get(0), items.get(4), three.get(0))) {
            assertTrue(requests.isSound(item));
        }
        assertEquals(0, requests.waiting(list));
    }

    @Test
    void A10_anItemRejoinsAtOnceWhereTheLevelHasNotDecided_andGoesAloneWhereItHas() throws Exception {
        Long list = submitted(4);
        List<Long> items = going(STATION, list);
        onItems(FACULTY, list, ApprovalAction.RETURN_ITEMS, items.subList(0, 2));
        int seen = requests.view(FACULTY, list).version();
        requests.act(STATION, items.get(0), ApprovalAction.SUBMIT);
        assertEquals(List.of(items.get(2), items.get(3), items.get(0)), going(FACULTY, list), "at its end");
        assertThrows(
                StaleContentException.class,
                () -> requests.act(FACULTY, Requests.command(list, ApprovalAction.APPROVE, step(FACULTY, list), seen)),
                "whoever had the list open looks again");
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        assertThrows(
                NotFoundException.class, () -> requests.view(REVIEWER, items.get(1)), "never reached his level (A19)");
        assertEquals(3, requests.view(REVIEWER, list).listed().items().size(), "nor does he read of it in the list");
        assertEquals(4, requests.view(FACULTY, list).listed().items().size());
        requests.act(REVIEWER, list, ApprovalAction.APPROVE);
        requests.act(UNIVERSITY, list, ApprovalAction.APPROVE);

        requests.act(STATION, items.get(1), ApprovalAction.SUBMIT);
        for (String who : List.of(FACULTY, REVIEWER, UNIVERSITY)) {
            requests.act(who, items.get(1), ApprovalAction.APPROVE);
        }
        RequestView alone = requests.view(STATION, items.get(1));
        assertEquals(RequestState.APPROVED, alone.state());
        assertFalse(alone.listed().in(), "the list is over, so it went its own way");
    }

    @Test
    void A10_theOrderChangesWhereTheRouteAllowsIt() throws Exception {
        Long list = draft(3);
        List<Long> items = going(STATION, list);
        Collections.reverse(items);
        onItems(STATION, list, ApprovalAction.REORDER, items);
        assertEquals(items, going(STATION, list), "who prepares it may");
        requests.act(STATION, list, ApprovalAction.SUBMIT);
        assertThrows(
                NotOfferedException.class, () -> onItems(FACULTY, list, ApprovalAction.REORDER, items), "not here");
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        assertThrows(
                InvalidInputException.class,
                () -> onItems(REVIEWER, list, ApprovalAction.REORDER, items.subList(0, 2)),
                "all of them");
        List<Long> other = List.of(items.get(1), items.get(2), items.get(0));
        onItems(REVIEWER, list, ApprovalAction.REORDER, other);
        assertEquals(other, going(STATION, list));
        assertEquals(
                1,
                requests.count(
                        "select count(*) from action_text where record_id in (select id from action_record where action = 'REORDER' and request_id = ?) and detail = '2 3 1'",
                        list));
    }

    @Test
    void A10_aListThatComesBackIsMendedAndItsItemsWithIt() throws Exception {
        Long list = submitted(3);
        List<Long> items = going(STATION, list);
        String number = requests.view(STATION, items.get(0)).number();
        assertEquals(requests.view(STATION, list).number() + "-01", number);
        assertThrows(
                NotWaitingException.class,
                () -> requests.act(STATION, Requests.command(items.get(0), ApprovalAction.SAVE, null, 1)));
        requests.sendBack(FACULTY, list, ApprovalCommand.TO_APPLICANT, false);
        assertEquals(RequestState.RETURNED, requests.view(STATION, items.get(0)).state());
        assertEquals(1, requests.rows(STATION, Tab.TODO, list).size());
        assertEquals(0, requests.rows(STATION, Tab.TODO, items.get(0)).size(), "one row for all of them");
        assertThrows(
                NotInThisModeException.class,
                () -> requests.act(STATION, items.get(0), ApprovalAction.SUBMIT),
                "goes with its list");
        requests.act(
                STATION,
                ApprovalCommand.ofApplicant(
                        items.get(0),
                        ApprovalAction.SAVE,
                        requests.view(STATION, items.get(0)).version(),
                        UUID.randomUUID().toString(),
                        new ApprovalCommand.Content("改过的题目", REPORT)));
        requests.act(STATION, items.get(1), ApprovalAction.WITHDRAW);
        add(list, "补充的一项");
        Long fresh = going(STATION, list).get(2);
        assertThrows(NotFoundException.class, () -> requests.view(FACULTY, fresh), "a draft, though the list is known");
        assertEquals(3, requests.view(FACULTY, list).listed().items().size(), "nor is it in the list for others");
        requests.act(STATION, list, ApprovalAction.SUBMIT);
        RequestView view = requests.view(FACULTY, list);
        assertEquals(
                List.of("改过的题目", "第 3 项", "补充的一项"),
                view.listed().going().stream().map(Listed.Item::title).toList());
        assertEquals(number, view.listed().going().get(0).number(), "the number stays");
        assertEquals(view.number() + "-04", view.listed().going().get(2).number(), "and no number is given twice");
        assertEquals(
                RequestState.WITHDRAWN, requests.view(STATION, items.get(1)).state());
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        requests.act(REVIEWER, list, ApprovalAction.REJECT, "不报");
        assertEquals(RequestState.REJECTED, requests.view(STATION, items.get(0)).state());
        requests.act(
                "uni1-admin",
                new ApprovalCommand(
                        list,
                        ApprovalAction.REOPEN,
                        null,
                        requests.view(STATION, list).version(),
                        UUID.randomUUID().toString(),
                        "重新办理",
                        null,
                        false,
                        null));
        assertEquals(RequestState.LISTED, requests.view(STATION, items.get(0)).state());
    }

    @Test
    void A10_whatIsDoneWithAnItemByItselfTakesItOutOfItsListForGood() throws Exception {
        Long list = submitted(3);
        List<Long> items = going(STATION, list);
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        requests.act(REVIEWER, list, ApprovalAction.APPROVE);
        requests.act(UNIVERSITY, list, ApprovalAction.REJECT, "今年不报");
        requests.act(OWNER, items.get(0), ApprovalAction.REOPEN, "单独重启");
        requests.act(OWNER, list, ApprovalAction.REOPEN, "重新办理");
        RequestView alone = requests.view(UNIVERSITY, items.get(0)); // who saw it in the list sees it on
        assertEquals(RequestState.RUNNING, alone.state());
        assertEquals(1, alone.steps().size(), "its own, and nothing of the list's");
        assertEquals(items.subList(1, 3), going(UNIVERSITY, list));
        requests.act(UNIVERSITY, list, ApprovalAction.APPROVE);
        requests.act(OWNER, items.get(1), ApprovalAction.VOID, "弄虚作假");
        requests.act(OWNER, list, ApprovalAction.VOID, "重报");
        requests.act(OWNER, list, ApprovalAction.REOPEN, "不必重报");
        assertEquals(
                RequestState.VOID, requests.view(STATION, items.get(1)).state(), "does not come back with its list");
        assertEquals(items.subList(2, 3), going(UNIVERSITY, list));
    }

    @Test
    void A8_whatWasGivenUpWhileItWasBackWithItsApplicantIsReturnedAgainOnceItIsReopened() throws Exception {
        Long id = requests.atUniversity("university");
        requests.sendBack(REVIEWER, id, ApprovalCommand.TO_APPLICANT, false);
        requests.act(STATION, id, ApprovalAction.WITHDRAW);
        requests.act(OWNER, id, ApprovalAction.REOPEN, "恢复办理");
        requests.sendBack(REVIEWER, id, ApprovalCommand.TO_APPLICANT, false);
        requests.act(STATION, id, ApprovalAction.SUBMIT);
        assertEquals(RequestState.RUNNING, requests.view(STATION, id).state());
    }

    @Test
    void A19_levelsAboveReadNothingOfWhatLeftTheListBelowThem() throws Exception {
        Long list = submitted(3);
        List<Long> items = going(STATION, list);
        onItems(FACULTY, list, ApprovalAction.REJECT_ITEMS, items.subList(0, 1));
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        String read = requests.view(REVIEWER, list).toString();
        assertFalse(read.contains("第 1 项") || read.contains("理由"), read);
        assertTrue(requests.view(FACULTY, items.get(0)).toString().contains("理由"), "where it belongs");
    }

    @Test
    void A10_wrongItemsAreRefusedAndNothingIsHalfDone() throws Exception {
        Long empty = draft(0);
        assertThrows(InvalidInputException.class, () -> requests.act(STATION, empty, ApprovalAction.SUBMIT));
        requests.as(
                STATION,
                () -> lists.add(
                        empty,
                        1,
                        List.of(new CollectiveService.NewItem("未填完", JsonObject.EMPTY_JSON_OBJECT)),
                        UUID.randomUUID().toString()));
        assertThrows(InvalidInputException.class, () -> requests.act(STATION, empty, ApprovalAction.SUBMIT));
        assertEquals(RequestState.DRAFT, requests.view(STATION, empty).state());
        InvalidInputException wrong = assertThrows(
                InvalidInputException.class,
                () -> requests.as(
                        STATION,
                        () -> lists.add(
                                empty,
                                2,
                                List.of(
                                        new CollectiveService.NewItem("好的", REPORT),
                                        new CollectiveService.NewItem("", REPORT)),
                                UUID.randomUUID().toString())));
        assertEquals("items[2].title", wrong.problems().get(0).field());
        assertEquals(1, going(STATION, empty).size(), "all or none");
        Long item = going(STATION, empty).get(0);
        requests.act(STATION, empty, ApprovalAction.DISCARD);
        assertEquals(0, requests.count("select count(*) from approval_request where id = ?", item), "its items too");

        Long list = submitted(2);
        List<Long> items = going(STATION, list);
        assertThrows(InvalidInputException.class, () -> onItems(FACULTY, list, ApprovalAction.REJECT_ITEMS, items));
        assertThrows(InvalidInputException.class, () -> onItems(FACULTY, list, ApprovalAction.REJECT_ITEMS, List.of()));
        assertThrows(
                InvalidInputException.class, () -> onItems(FACULTY, list, ApprovalAction.REJECT_ITEMS, List.of(empty)));
        Long plain = requests.submitted();
        assertThrows(
                NotInThisModeException.class,
                () -> requests.act(
                        FACULTY,
                        ApprovalCommand.ofItems(
                                plain,
                                ApprovalAction.RETURN_ITEMS,
                                step(FACULTY, plain),
                                requests.view(FACULTY, plain).version(),
                                UUID.randomUUID().toString(),
                                "不是汇总",
                                false,
                                items)));
    }

    @Test
    void A19_strangersSeeNeitherListNorItems() throws Exception {
        Long list = draft(2);
        Long item = going(STATION, list).get(0);
        assertThrows(NotFoundException.class, () -> requests.view(FACULTY, item), "a draft is seen by nobody else");
        requests.act(STATION, list, ApprovalAction.SUBMIT);
        assertEquals("第 1 项", requests.view(FACULTY, item).title());
        for (String who : List.of(STRANGER, "uni1-fac2-head", UNIVERSITY)) {
            assertThrows(NotFoundException.class, () -> requests.view(who, list), who);
            assertThrows(NotFoundException.class, () -> requests.view(who, item), who);
            assertThrows(
                    NotFoundException.class,
                    () -> requests.as(
                            who,
                            () -> lists.add(
                                    list,
                                    1,
                                    List.of(new CollectiveService.NewItem("混入", REPORT)),
                                    UUID.randomUUID().toString())),
                    who);
            assertThrows(
                    NotFoundException.class,
                    () -> requests.act(
                            who,
                            ApprovalCommand.ofItems(
                                    list,
                                    ApprovalAction.REJECT_ITEMS,
                                    step(FACULTY, list),
                                    requests.view(FACULTY, list).version(),
                                    UUID.randomUUID().toString(),
                                    "越权",
                                    false,
                                    List.of(item))),
                    who);
        }
        requests.act(FACULTY, list, ApprovalAction.APPROVE);
        assertThrows(
                NotSignerException.class,
                () -> requests.act(
                        UNIVERSITY,
                        ApprovalCommand.ofItems(
                                list,
                                ApprovalAction.REJECT_ITEMS,
                                step(REVIEWER, list),
                                requests.view(UNIVERSITY, list).version(),
                                UUID.randomUUID().toString(),
                                "还没到",
                                false,
                                List.of(item))),
                "sees it, and it is not his turn");
    }

    private Long draft(int size) throws Exception {
        Long list = requests.as(STATION, () -> approval.create(
                        new ApprovalService.Draft(
                                "collective",
                                user.viewer().posts().get(0).unitId(),
                                "年度汇总",
                                JsonObject.EMPTY_JSON_OBJECT),
                        UUID.randomUUID().toString())
                .request());
        if (size > 0) {
            add(
                    list,
                    IntStream.rangeClosed(1, size)
                            .mapToObj(i -> "第 " + i + " 项")
                            .toArray(String[]::new));
        }
        return list;
    }

    private void add(Long list, String... titles) throws Exception {
        int version = requests.view(STATION, list).version();
        requests.as(
                STATION,
                () -> lists.add(
                        list,
                        version,
                        List.of(titles).stream()
                                .map(title -> new CollectiveService.NewItem(title, REPORT))
                                .toList(),
                        UUID.randomUUID().toString()));
    }

    private Long submitted(int size) throws Exception {
        Long list = draft(size);
        requests.act(STATION, list, ApprovalAction.SUBMIT);
        assertNotEquals(RequestState.DRAFT, requests.view(STATION, list).state());
        return list;
    }

    private List<Long> going(String who, Long list) throws Exception {
        return new ArrayList<>(requests.view(who, list).listed().going().stream()
                .map(Listed.Item::id)
                .toList());
    }

    private Long step(String who, Long list) throws Exception {
        return requests.view(who, list).steps().get(0).id();
    }

    private void onItems(String who, Long list, ApprovalAction action, List<Long> items) throws Exception {
        RequestView view = requests.view(who, list);
        requests.act(
                who,
                ApprovalCommand.ofItems(
                        list,
                        action,
                        view.steps().isEmpty() ? null : view.steps().get(0).id(),
                        view.version(),
                        UUID.randomUUID().toString(),
                        "理由",
                        true,
                        items));
    }
}
