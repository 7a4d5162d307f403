package org.liandong.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxPage;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** The product's own session bean, with what the container would inject. */
final class ProductInbox implements Inbox {
    private final EntityManagerFactory factory;

    /** The product's persistence unit, with the entities that are found in its jar; {@code name} is this one's, or both sides would share the first's. */
    ProductInbox(String name, DataSource database) {
        SEPersistenceUnitInfo unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName("liandong");
        unit.setPersistenceUnitRootUrl(
                InboxService.class.getProtectionDomain().getCodeSource().getLocation());
        unit.setExcludeUnlistedClasses(false);
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setNonJtaDataSource(database);
        unit.setSharedCacheMode("ENABLE_SELECTIVE");
        unit.setClassLoader(ProductInbox.class.getClassLoader());
        unit.setProperties(new Properties());
        factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        unit,
                        Map.of(
                                "eclipselink.session-name",
                                name,
                                "eclipselink.weaving",
                                "false",
                                "eclipselink.persistence-context.flush-mode",
                                "COMMIT",
                                "eclipselink.logging.level",
                                "SEVERE"));
    }

    /** What the page of the inbox asks: a page with its count, what waits for the bar of every page, unread copies for the other tab. */
    @Override
    public long open(long person, List<Long> posts) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            InboxService service = new InboxService();
            inject(service, "em", em);
            inject(service, "user", new Caller(viewer(person, posts)));
            InboxPage page = service.page(Tab.TODO, InboxFilter.ALL, null, PAGE);
            int waiting = service.countTodo();
            service.countUnread();
            em.getTransaction().commit();
            if (page.count() != waiting || page.items().size() != Math.min(PAGE, waiting)) {
                throw new IllegalStateException(page.items().size() + " of " + page.count() + ", " + waiting);
            }
            return waiting;
        } finally {
            em.close();
        }
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

    private static void inject(InboxService service, String name, Object value) {
        try {
            Field field = InboxService.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(service, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Caller extends CurrentUser {
        private final Viewer viewer;

        Caller(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public Viewer viewer() {
            return viewer;
        }
    }
}
