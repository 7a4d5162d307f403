package org.liandong.web.approval;

import java.io.Serializable;

/** A page of one request that was opened from a list of the inbox, or from none; its address says which. */
abstract class OpenedFromList implements Serializable {
    private Long id = 0L; // there is none: a page without id is not found
    private String tab;
    private String route;
    private String due;
    private String at;

    /** The list; what waits, if it was opened from none. */
    public FromList list() {
        return FromList.of(tab, route, due, at);
    }

    /** It was opened from a row of a list. */
    public boolean isListed() {
        return at != null && !at.isEmpty();
    }

    /** A page of this request, which keeps the list in mind. */
    public String address(String page) {
        return "/approval/" + page + ".xhtml?id=" + id + (tab == null ? "" : "&" + list().query());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
