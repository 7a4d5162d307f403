package org.liandong.web.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.liandong.portal.CalendarFeedService;
import org.liandong.portal.CalendarFeedService.Feed;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The private address of the user's calendar: shown once, when it is made. */
@Named
@ViewScoped
public class FeedsPage implements Serializable {
    @Inject
    private CalendarFeedService service;

    private Feed feed;
    private transient String address;

    public void load() {
        feed = service.find().orElse(null);
    }

    public void renew() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        address = FeedServlet.base(request) + "/feeds/" + service.renew() + "/deadlines.ics";
        load();
    }

    public void revoke() {
        service.revoke();
        Notices.done("account_feeds.revoked");
        Addresses.go("/account/feeds.xhtml");
    }

    public boolean isMade() {
        return feed != null;
    }

    public Feed feed() {
        return feed;
    }

    /** Only in the answer to making it; null otherwise, and kept nowhere. */
    public String getAddress() {
        return address;
    }
}
