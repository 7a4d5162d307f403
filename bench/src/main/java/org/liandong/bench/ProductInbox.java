package org.liandong.bench;

import java.util.List;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxPage;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** The product's own session bean. */
record ProductInbox(Product product) implements Inbox {
    /** What the page of the inbox asks: a page with its count, what waits for the bar of every page, unread copies for the other tab. */
    @Override
    public long open(long person, List<Long> posts) {
        return product.call(em -> {
            InboxService service = Product.inject(new InboxService(), "em", em);
            Product.inject(service, "user", Product.caller(viewer(person, posts)));
            InboxPage page = service.page(Tab.TODO, InboxFilter.ALL, null, PAGE);
            int waiting = service.countTodo();
            service.countUnread();
            if (page.count() != waiting || page.items().size() != Math.min(PAGE, waiting)) {
                throw new IllegalStateException(page.items().size() + " of " + page.count() + ", " + waiting);
            }
            return (long) waiting;
        });
    }

    private static Viewer viewer(long person, List<Long> posts) {
        return new Viewer(
                person,
                "p" + person,
                "P" + person,
                "张某",
                posts.stream()
                        .map(post ->
                                new Viewer.HeldPost(post, Role.HEAD, post, "某学院", Level.FACULTY, "/1/" + post + "/"))
                        .toList());
    }
}
