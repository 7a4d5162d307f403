package org.liandong.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.dispatch.DispatchListService.Page;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.DispatchViewService.Head;
import org.liandong.dispatch.GivenService;
import org.liandong.dispatch.GivenService.GivenRow;
import org.liandong.dispatch.ReceiptState;

/** What became of a dispatch at each unit to which one of the user's units gave it; filter and page are in the address. */
@Named
@RequestScoped
public class GivenPage {
    private static final int SIZE = 50;

    @Inject
    private GivenService service;

    @Inject
    private DispatchViewService views;

    private Long id = 0L; // there is none: a page without id is not found
    private Long giver = 0L;
    private String state;
    private Long after;
    private Head head;
    private Page<GivenRow> page;

    public void load() {
        head = views.head(id);
        page = service.find(id, giver, chosen(), after, SIZE);
    }

    /** States that can be asked for. */
    public List<ReceiptState> states() {
        return Stream.of(ReceiptState.values())
                .filter(each -> each != ReceiptState.DROPPED)
                .toList();
    }

    private ReceiptState chosen() {
        return states().stream()
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public Head head() {
        return head;
    }

    public List<GivenRow> rows() {
        return page.rows();
    }

    public String next() {
        return page.next();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getGiver() {
        return giver;
    }

    public void setGiver(Long giver) {
        this.giver = giver;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
