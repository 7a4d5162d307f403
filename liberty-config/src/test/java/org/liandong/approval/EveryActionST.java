package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Signing;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** What applicants and signers do every day, each once by keyboard alone and once on a phone; {@link WaysST} has the rest (A7). */
class EveryActionST {
    private static final String STATION = "uni1-fac1-class1";
    private static final String FACULTY = "uni1-fac1-head";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A7_PLT07_UI01_applicantsAndSignersByKeyboardAndOnAPhone() {
        everything(false);
        everything(true);
    }

    private void everything(boolean phone) {
        Api api = new Api(server, STATION);
        long thrown = api.draft("four-level", "不要的草稿", "HN01");
        long id = api.draft("four-level", "待改的题目", "HN01");
        long refused = api.submitted("four-level", "不属本院的一件", "HN01");
        try (Signing station = at(STATION, phone);
                Signing head = at(FACULTY, phone);
                Signing reader = at("uni1-dept1-head", phone)) {
            draft(station, thrown).press("summary:has-text('删除草稿')");
            station.go("[id='form:discard']").done("已删除");
            draft(station, id).write("[id='form:title']", "改好的题目").go("[id='form:submit']");
            station.done("已提交").shows("陈立");

            head.reload(id).say("请补充。").press("summary[data-key=r]");
            head.choose("[id='form:resume']", "jump").go("[id='form:return']").done("已退回");
            draft(station, id)
                    .write("[id='form:text']", "补充了说明。")
                    .go("[id='form:submit']")
                    .done("已提交");
            head.reload(id).say("同意。").approve().press("summary:has-text('取回')");
            head.go("[id='form:take-back']").done("已取回");
            head.go("a:has-text('抄送…')").take("王斯年", "wsn").write("[id='form:comment']", "请知悉。");
            head.go("[id='form:copy']").done("已抄送");
            reader.reload(id)
                    .write("[id='form:read-note']", "已知悉。")
                    .go("[id='form:read']")
                    .done("已阅");
            head.reload(refused).say("与本院无关。").press("summary:has-text('不予通过')");
            head.go("[id='form:reject']").done("不予通过");
            station.reload(id)
                    .press("summary:has-text('撤回')")
                    .go("[id='form:withdraw']")
                    .done("已撤回");
        }
        for (String stranger : List.of("uni2-head", "uni1-fac2-head")) {
            try (Signing other = at(stranger, phone)) {
                assertEquals(404, other.desk().status("approval/request.xhtml?id=" + id), stranger);
            }
        }
    }

    @Test
    void A2_A11_PLT07_severalAtOnceAndASignersChangeByKeyboardAlone() {
        Api clerk = new Api(server, "uni1-dept1-clerk");
        long one = clerk.submitted("joint", "键盘批量一", "HN01");
        clerk.submitted("joint", "键盘批量二", "HN01");
        try (Signing head = Signing.byKeys(Desk.of(server, "uni1-dept1-head"))) {
            head.desk().goTo("approval/inbox.xhtml?tab=todo&route=joint");
            head.tick("input[aria-label='选中：键盘批量一']").tick("input[aria-label='选中：键盘批量二']");
            head.go("button[form=batch]").say("同意报送。").go("[id='form:decide']").done("办成 2 件");
        }
        try (Signing reviewer = Signing.byKeys(Desk.of(server, "uni1-reviewer"))) {
            reviewer.reload(one).go("a:has-text('修改内容…')");
            reviewer.write("[id='form:text']", "键盘改过的说明。")
                    .go("[id='form:save']")
                    .done("修改已保存");
            reviewer.shows("键盘改过的说明。");
        }
    }

    private static Signing draft(Signing at, long id) {
        at.desk().goTo("approval/draft.xhtml?id=" + id);
        return at;
    }

    /** Somebody who works without a mouse at a wide page, or with a finger on a phone. */
    private Signing at(String user, boolean phone) {
        return phone ? new Signing(Desk.onPhone(server, user)) : Signing.byKeys(Desk.of(server, user));
    }
}
