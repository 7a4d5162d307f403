package org.liandong.web.dispatch;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.liandong.common.BusinessException;
import org.liandong.dispatch.DispatchService.Preview;
import org.liandong.dispatch.Recipients;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.organisation.group.GroupService;
import org.liandong.web.shell.Say;

/** A page where units are chosen, and how many these are is shown with every change. */
abstract class Choosing implements Serializable {
    @Inject
    private Directory directory;

    @Inject
    private GroupService groups;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private Long giver;
    private RecipientChoice choice;
    private Preview preview;

    /** How many units are chosen as things are now. */
    abstract Preview preview(Recipients recipients);

    /** Something was chosen or taken back. */
    void changed() {}

    /** Begins to choose for a unit for which the user acts, with what was chosen before; null = nothing. */
    void begin(Long unit, Recipients kept) {
        giver = unit;
        HeldPost post = user.appointed().filingPost(unit).orElseThrow();
        choice = new RecipientChoice(post.level(), groups.find(unit).rows());
        if (kept != null) {
            choice.take(kept, directory::findUnit);
        }
        recount();
    }

    /** Shows how many units it is, and keeps the choice. */
    public void count() {
        changed();
        recount();
    }

    /** Without the change being kept: what was chosen before may name what is no longer there. */
    void recount() {
        try {
            preview = preview(choice.toRecipients());
        } catch (BusinessException refusal) {
            preview = null;
            throw refusal;
        }
    }

    public void addUnit() {
        choice.addUnit();
        count();
    }

    public void addNot() {
        choice.addNot();
        count();
    }

    public void remove(UnitChoice gone) {
        choice.remove(gone);
        count();
    }

    /** Units that can be chosen. */
    public List<UnitChoice> find(String typed) {
        return directory.findBelow(typed, giver);
    }

    public RecipientChoice choice() {
        return choice;
    }

    public int total() {
        return preview == null ? 0 : preview.total();
    }

    /** {@code 高校 6 个、院系 24 个}. */
    public String levels() {
        return preview == null
                ? ""
                : say.list(preview.levels().stream()
                        .map(line -> say.of("dispatch_compose.of-level", say.label(line.level()), line.units()))
                        .toList());
    }

    /** The first of them by name. */
    public String names() {
        return preview == null ? "" : say.list(preview.first());
    }

    public boolean isMore() {
        return preview != null && preview.total() > preview.first().size();
    }

    Long giver() {
        return giver;
    }
}
